import type { MatterRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { grid } from '../defaults/routing'
import { part } from '../catalogue/part'

/**
 * What 区住建局 and 市自然资源和规划局叶集分局 own. Where a developer or the property's own rooms are looked into, the
 * community confirms the result, not the property.
 */
export const buildingMatters: readonly MatterRule[] = [
  matter('build-quality', {
    lead: 'housing',
    verifier: grid,
    why: '工程质量引发的投诉和矛盾，由区住建局处理。',
    clause: '二、2',
    parts: [
      part('housing', 'supervise', '二、2', '对建筑工程质量进行监督管理'),
      part('housing', 'mediate', '二、2', '处理由于工程质量问题引发的投诉和矛盾'),
    ],
  }),
  matter('load-wall', {
    lead: 'housing',
    why: '物业先劝阻并报告；动承重结构、主体结构，由区住建局依法查处。',
    clause: '二、2',
    parts: [part('housing', 'enforce', '二、2', '损坏或者擅自改变房屋承重结构、主体结构')],
  }),
  matter('wet-room-change', {
    lead: 'housing',
    why: '物业先劝阻并报告；没有防水要求的房间、阳台改成厨房卫生间，由区住建局依法查处。',
    clause: '二、2',
    parts: [part('housing', 'enforce', '二、2', '将没有防水要求的房间或者阳台改为卫生间、厨房或其他用途')],
  }),
  matter('warranty', {
    lead: 'housing',
    verifier: grid,
    why: '建设单位不履行房屋保修义务，由区住建局依法查处。',
    clause: '二、2',
    parts: [part('housing', 'enforce', '二、2', '建设单位不履行房屋保修义务')],
  }),
  matter('planning-facility', {
    lead: 'natural-resources',
    verifier: grid,
    why: '物业用房的规划和公共配套设施，由市自然资源和规划局叶集分局审查。',
    clause: '二、5',
    parts: [
      part('natural-resources', 'review', '二、5', '审查物业管理区域物业服务用房的规划情况'),
      part('natural-resources', 'review', '二、5', '在规划方案中明确公共配套设施的建筑面积和使用功能'),
    ],
  }),
]
