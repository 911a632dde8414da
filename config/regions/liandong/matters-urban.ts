import type { MatterRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { part } from '../catalogue/part'
import { STREET_ORDER } from './sources'

const SECTORS = '由国土资源、规划、住房城乡建设、房管、文化、卫生计生、公安、消防、环保等部门依法监管'

/** 二（八）6 leaves dwellings that became businesses to nine sectors, most of them by their short name. */
const bySector = [
  'land',
  'planning',
  'housing',
  'housing-management',
  'culture',
  'health',
  'police',
  'fire',
  'environment',
] as const

/** 违法建设, 市容 and 绿化: the work of 区城管局, with the street ordering correction. */
export const urbanMatters: readonly MatterRule[] = [
  matter('illegal-construction', {
    lead: 'urban-management',
    helpers: ['planning', 'street'],
    why: '物业先劝阻。由区城管局查处，镇（街道）责令整改。',
    clause: `二（三）1、2；二（五）3；${STREET_ORDER}`,
    parts: [
      part(
        'urban-management',
        'enforce',
        '二（三）1',
        '擅自占用物业管理区域内业主共有的道路、绿地或者其他场地进行建设，擅自在建筑物顶部、底层或者退层平台进行建设',
      ),
      part('urban-management', 'enforce', '二（三）2', '违章搭建建筑物、构筑物'),
      part('planning', 'review', '二（五）3', '发现的违法违规行为，将及时移交市城市管理局'),
      part(
        'street',
        'order',
        STREET_ORDER,
        '对辖区内的私搭乱建、圈占绿地、占用消防通道、改变房屋性质等违规行为予以责令整改，并及时向有关部门报告，积极配合有关部门进行处理',
      ),
    ],
  }),
  matter('wall-opening', {
    lead: 'urban-management',
    why: '物业先劝阻。在非承重外墙开门、开窗，由区城管局查处。',
    clause: '二（三）2',
    parts: [part('urban-management', 'enforce', '二（三）2', '在非承重外墙开门、开窗')],
  }),
  matter('facade-alteration', {
    lead: 'urban-management',
    why: '物业先劝阻。擅自改变住宅立面，由区城管局查处。',
    clause: '二（三）2',
    parts: [part('urban-management', 'enforce', '二（三）2', '擅自改变住宅立面')],
  }),
  matter('change-of-use', {
    lead: 'urban-management',
    helpers: ['street', 'market-regulation', ...bySector],
    why: '物业先劝阻。由区城管局查处，镇（街道）责令整改；在里面经营的，由有关部门按职责监管。',
    clause: `二（三）4；二（八）6；${STREET_ORDER}`,
    parts: [
      part('urban-management', 'enforce', '二（三）4', '擅自改变已经建成并投入使用的建筑物、构筑物使用性质'),
      part(
        'market-regulation',
        'review',
        '二（八）6',
        '对应当具备特定条件的住所，或利用非法建筑、擅自改变房屋性质等从事生产经营活动的，由国土资源、规划、住房城乡建设、房管、文化、卫生计生、公安、消防、环保等部门依法监管；涉及许可审批事项的，由许可审批部门依法监管',
      ),
      part(
        'street',
        'order',
        STREET_ORDER,
        '对辖区内的私搭乱建、圈占绿地、占用消防通道、改变房屋性质等违规行为予以责令整改，并及时向有关部门报告，积极配合有关部门进行处理',
      ),
      ...bySector.map((unit) => part(unit, 'supervise', '二（八）6', SECTORS)),
    ],
  }),
  matter('green-occupy', {
    lead: 'urban-management',
    helpers: ['street'],
    why: '物业先劝阻。由区城管局查处，镇（街道）责令整改。',
    clause: `二（三）5、6；${STREET_ORDER}`,
    parts: [
      part('urban-management', 'enforce', '二（三）5', '擅自占用、破坏绿化用地和设施建造车位或其他设施'),
      part('urban-management', 'enforce', '二（三）6', '破坏、改变绿化用途、绿化设施'),
      part(
        'street',
        'order',
        STREET_ORDER,
        '对辖区内的私搭乱建、圈占绿地、占用消防通道、改变房屋性质等违规行为予以责令整改，并及时向有关部门报告，积极配合有关部门进行处理',
      ),
    ],
  }),
  matter('tree-cutting', {
    lead: 'urban-management',
    why: '物业先劝阻。擅自损坏、修剪、砍伐花草树木，由区城管局制止和查处。',
    clause: '二（三）6',
    parts: [part('urban-management', 'enforce', '二（三）6', '擅自损坏、修剪、砍伐花草树木')],
  }),
  matter('outdoor-ad', {
    lead: 'urban-management',
    why: '物业先劝阻。擅自设置大型户外广告，由区城管局查处。',
    clause: '二（三）3',
    parts: [part('urban-management', 'enforce', '二（三）3', '擅自设置大型户外广告')],
  }),
  matter('flyers', {
    lead: 'urban-management',
    why: '物业先劝阻。乱贴广告、乱涂乱写，由区城管局查处。',
    clause: '二（三）3',
    parts: [
      part(
        'urban-management',
        'enforce',
        '二（三）3',
        '在建筑物、构筑物的外墙、楼道以及公共设施、路面、立杆、树木等物体表面张贴广告、涂写刻画广告性文字、图案',
      ),
    ],
  }),
]
