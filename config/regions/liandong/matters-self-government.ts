import type { MatterRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { part } from '../catalogue/part'

/** What owners settle among themselves with the street and the committee, and what no department is named for. */
export const selfGovernmentMatters: readonly MatterRule[] = [
  matter('pm-dispute', {
    lead: 'street',
    helpers: [
      'committee',
      'housing-service',
      'housing',
      'urban-management',
      'environment',
      'market-regulation',
    ],
    why: '由镇（街道）调解物业矛盾和纠纷，社区居委会先了解处理；属于部门职责引起的，由该部门调解。',
    clause: '二（九）开头、3；二（十）2；二（一）7；二（二）6；二（三）8；二（六）3；二（八）9',
    parts: [
      part('housing-service', 'mediate', '二（一）7', '调解处理因上述内容引起的矛盾纠纷'),
      part('housing', 'mediate', '二（二）6', '调解处理因上述内容引起的矛盾纠纷'),
      part('urban-management', 'mediate', '二（三）8', '调解处理因上述内容引起的矛盾纠纷'),
      part('environment', 'mediate', '二（六）3', '调解处理因上述问题引起的矛盾纠纷'),
      part('market-regulation', 'mediate', '二（八）9', '配合有关部门协调处理因上述问题引起的矛盾纠纷'),
      part('street', 'mediate', '二（九）开头', '调解处理物业管理纠纷'),
      part('street', 'mediate', '二（九）3', '调解物业矛盾和纠纷'),
      part('committee', 'mediate', '二（十）2', '处理物业管理中的矛盾纠纷'),
    ],
  }),
  matter('owners-committee', {
    lead: 'street',
    helpers: ['committee'],
    why: '由镇（街道）组织、监督业主大会和业主委员会，社区居委会协助；没有业委会的小区，由居委会代行职责。',
    clause: '二（九）开头、1；二（十）3、4',
    parts: [
      part('street', 'supervise', '二（九）开头', '组织、指导本辖区业主大会成立和业主委员会换届工作'),
      part('street', 'supervise', '二（九）开头', '监督业主大会和业主委员会依法履行职责'),
      part(
        'street',
        'supervise',
        '二（九）1',
        '组织本辖区业主大会和业主委员会成立和换届工作，监督业主大会和业主委员会依法履职',
      ),
      part('committee', 'supervise', '二（十）3', '对未成立业主委员会的住宅小区代为履行业主委员会的职责'),
      part(
        'committee',
        'supervise',
        '二（十）4',
        '协助镇人民政府（街道办事处）组织、指导本辖区业主大会和业主委员会成立和换届工作，协助镇人民政府（街道办事处）监督业主大会和业主委员会依法履职',
      ),
    ],
  }),
  matter('old-community', {
    lead: 'street',
    why: '没有物业的老旧小区，由镇（街道）组织简易物业管理和改造。',
    clause: '二（九）2、4',
    parts: [
      part(
        'street',
        'supervise',
        '二（九）2',
        '负责组织实施旧住宅区、单位家属院等无物业服务企业管理的住宅小区简易物业管理',
      ),
      part('street', 'supervise', '二（九）4', '承担辖区内旧住宅区改造主体责任并组织实施'),
    ],
  }),
  matter('covenant-violation', {
    lead: 'committee',
    why: '违反业主管理规约的，由社区居委会协调处理。',
    clause: '二（十）5',
    parts: [part('committee', 'mediate', '二（十）5', '负责协调处理业主或物业使用人违反业主管理规约的行为')],
  }),
  matter('utility-service', {
    lead: null,
    helpers: ['water', 'power', 'gas', 'heating', 'telecom', 'cable-tv', 'broadband'],
    questions: [
      {
        code: 'utility',
        text: '是哪一类设施？',
        options: [
          { code: 'water', label: '供水', lead: 'water', clause: '二（十一）' },
          { code: 'power', label: '供电', lead: 'power', clause: '二（十一）' },
          { code: 'gas', label: '供气', lead: 'gas', clause: '二（十一）' },
          { code: 'heating', label: '供热', lead: 'heating', clause: '二（十一）' },
          { code: 'telecom', label: '通信', lead: 'telecom', clause: '二（十一）' },
          { code: 'cable-tv', label: '有线电视', lead: 'cable-tv', clause: '二（十一）' },
          { code: 'broadband', label: '宽带数据传输', lead: 'broadband', clause: '二（十一）' },
        ],
      },
    ],
    why: '物业先来看。属于供水、供电、供气、供热、通信、有线电视、宽带的，由负责的专业经营单位处理。',
    clause: '二（十一）',
    parts: [
      part('water', 'serve', '二（十一）', '做好与物业管理有关的工作'),
      part('power', 'serve', '二（十一）', '做好与物业管理有关的工作'),
      part('gas', 'serve', '二（十一）', '做好与物业管理有关的工作'),
      part('heating', 'serve', '二（十一）', '做好与物业管理有关的工作'),
      part('telecom', 'serve', '二（十一）', '做好与物业管理有关的工作'),
      part('cable-tv', 'serve', '二（十一）', '做好与物业管理有关的工作'),
      part('broadband', 'serve', '二（十一）', '做好与物业管理有关的工作'),
    ],
  }),
  matter('other', {
    lead: null,
    kind: 'violation',
    procedure: 'general',
    helpers: ['urban-management', 'price'],
    questions: [
      {
        code: 'field',
        text: '是城市管理方面，还是价格方面？',
        options: [
          { code: 'urban', label: '违反城市管理法规', lead: 'urban-management', clause: '二（三）7' },
          { code: 'price', label: '违反价格法律、法规', lead: 'price', clause: '二（七）7' },
        ],
      },
    ],
    why: '先由社区居委会接下。其他违反城市管理法规的，由区城管局查处；其他违反价格法律、法规的，由区物价局查处。',
    clause: '二（三）7；二（七）7',
    parts: [
      part('urban-management', 'enforce', '二（三）7', '其他违反城市管理法规的行为'),
      part('price', 'enforce', '二（七）7', '其他违反价格法律、法规的行为'),
    ],
  }),
  matter('enforcement-conduct', {
    lead: null,
    assignedBy: 'supervision',
    why: '各单位接受社会监督。文件没有写由谁受理，暂由区行政执法监督机构受理，不经过本人和本单位。',
    clause: '三（二）',
    parts: [part('supervision', 'supervise', '三（二）', '及时受理居民举报投诉，接受社会监督')],
  }),
]
