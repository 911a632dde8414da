import type { MatterRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { part } from '../catalogue/part'

/** 房屋质量, 装修 and 保修. */
export const buildingMatters: readonly MatterRule[] = [
  matter('renovation-damage', {
    lead: 'housing-service',
    why: '物业先劝阻。装修侵占公共空间、损坏公共设施，由区房地产服务中心制止和查处。',
    clause: '二（一）开头、5',
    parts: [
      part('housing-service', 'supervise', '二（一）开头', '装饰装修活动中有关工作的监督管理'),
      part('housing-service', 'enforce', '二（一）5', '室内装饰装修活动侵占公共空间及对公共设施造成损害'),
    ],
  }),
  matter('load-wall', {
    lead: 'housing',
    why: '物业先劝阻。擅自拆改承重墙，由区住建局制止和查处。',
    clause: '二（二）开头、3',
    parts: [
      part('housing', 'supervise', '二（二）开头', '装饰装修中有关安全等工作的监督管理'),
      part('housing', 'enforce', '二（二）3', '不经设计、规划同意，擅自拆改承重墙、破坏房屋承重结构'),
    ],
  }),
  matter('wet-room-change', {
    lead: 'housing',
    why: '物业先劝阻。把没有防水要求的房间、阳台改成卫生间、厨房，由区住建局制止和查处。',
    clause: '二（二）2',
    parts: [part('housing', 'enforce', '二（二）2', '将没有防水要求的房间、阳台改为卫生间、厨房')],
  }),
  matter('energy-saving', {
    lead: 'housing',
    why: '物业先劝阻。损坏房屋节能设施，由区住建局制止和查处。',
    clause: '二（二）2',
    parts: [part('housing', 'enforce', '二（二）2', '损坏房屋原有节能设施或者降低节能效果')],
  }),
  matter('pipe-alter', {
    lead: 'housing',
    why: '物业先劝阻。擅自拆改供暖、供气管道，由区住建局制止和查处。',
    clause: '二（二）5',
    parts: [part('housing', 'enforce', '二（二）5', '擅自拆改供暖、供气管道和设施等危害建筑安全')],
  }),
  matter('build-quality', {
    lead: 'housing',
    why: '房屋质量安全由区住建局监督管理。',
    clause: '二（二）开头',
    parts: [part('housing', 'supervise', '二（二）开头', '住宅小区工程施工、房屋质量安全…监督管理')],
  }),
  matter('unaccepted-delivery', {
    lead: 'housing',
    why: '没有验收或者验收不合格就交房，由区住建局查处。',
    clause: '二（二）1',
    parts: [
      part('housing', 'enforce', '二（二）1', '未组织工程竣工验收或者验收不合格，擅自将房屋交付购房人使用'),
    ],
  }),
  matter('warranty', {
    lead: null,
    helpers: ['housing-service', 'housing'],
    questions: [
      {
        code: 'party',
        text: '不履行保修的是谁？',
        options: [
          { code: 'developer', label: '建设单位', lead: 'housing-service', clause: '二（一）6' },
          { code: 'contractor', label: '施工单位', lead: 'housing', clause: '二（二）4' },
        ],
      },
    ],
    why: '建设单位不保修，由区房地产服务中心查处；施工单位不保修，由区住建局查处。',
    clause: '二（一）6；二（二）4',
    parts: [
      part('housing-service', 'enforce', '二（一）6', '建设单位不履行保修义务或者拖延履行保修义务'),
      part('housing', 'enforce', '二（二）4', '施工单位不履行保修义务或者拖延履行保修义务'),
    ],
  }),
  matter('planning-facility', {
    lead: 'planning',
    enforcer: 'city-management',
    handOver: { to: 'city-management', clause: '二（五）3' },
    procedure: 'general',
    why: '由区规划局审查和批后管理；发现违法的，移交市城市管理局。',
    clause: '二（五）开头、1、2、3',
    parts: [
      part('planning', 'review', '二（五）开头', '建设工程及各类配套建筑的规划设计及调整变更的监督管理'),
      part('planning', 'review', '二（五）1', '建设工程及各类配套建筑的审查、审批和批后管理'),
      part('planning', 'review', '二（五）2', '审批后、竣工规划验收前的建设项目（工程）进行批后跟踪管理'),
      part('planning', 'review', '二（五）3', '发现的违法违规行为，将及时移交市城市管理局'),
      part('city-management', 'enforce', '二（五）3', '发现的违法违规行为，将及时移交市城市管理局'),
    ],
  }),
]
