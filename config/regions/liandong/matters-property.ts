import type { MatterRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { part } from '../catalogue/part'

/** What a property company owes the owners: its service, its contract, its charges. */
export const propertyMatters: readonly MatterRule[] = [
  matter('pm-service', {
    lead: 'street',
    helpers: ['housing-service', 'committee'],
    why: '由镇（街道）监督物业按合同约定搞好服务，区房地产服务中心指导，社区居委会监督。',
    clause: '二（一）开头；二（九）开头；二（十）2',
    parts: [
      part('housing-service', 'supervise', '二（一）开头', '指导物业服务企业做好物业管理服务工作'),
      part('street', 'supervise', '二（九）开头', '监督物业服务企业按照合同约定搞好服务'),
      part('committee', 'supervise', '二（十）2', '监督物业管理活动'),
    ],
  }),
  matter('pm-exit', {
    lead: 'housing-service',
    helpers: ['street'],
    why: '物业擅自撤离、停止服务，由区房地产服务中心查处，镇（街道）做好退出交接。',
    clause: '二（一）1；二（九）3',
    parts: [
      part(
        'housing-service',
        'enforce',
        '二（一）1',
        '物业企业擅自撤离物业管理区域、停止物业服务或未办理退出手续、履行相应义务',
      ),
      part('street', 'mediate', '二（九）3', '做好辖区内物业企业退出交接工作'),
    ],
  }),
  matter('pm-selection', {
    lead: 'housing-service',
    why: '没有招投标、未经批准就选聘物业，由区房地产服务中心查处。',
    clause: '二（一）开头、3',
    parts: [
      part('housing-service', 'supervise', '二（一）开头', '对物业招投标…进行监督管理'),
      part(
        'housing-service',
        'enforce',
        '二（一）3',
        '未通过招投标的方式选聘物业服务企业或者未经批准，擅自采用协议方式选聘物业服务企业',
      ),
    ],
  }),
  matter('repair-fund', {
    lead: 'housing-service',
    why: '不交质量保修金、挪用专项维修资金，由区房地产服务中心查处。',
    clause: '二（一）开头、2',
    parts: [
      part('housing-service', 'supervise', '二（一）开头', '专项维修资金和新建物业质量保修金等进行监督管理'),
      part('housing-service', 'enforce', '二（一）2', '未按规定交存物业质量保修金、挪用专项维修资金'),
    ],
  }),
  matter('common-benefit', {
    lead: 'housing-service',
    why: '擅自处分业主共用的部位、设施，由区房地产服务中心查处。',
    clause: '二（一）4',
    parts: [
      part(
        'housing-service',
        'enforce',
        '二（一）4',
        '擅自处分属于业主的物业共用部位、共用设施设备所有权或者使用权',
      ),
    ],
  }),
  matter('price-display', {
    lead: 'price',
    why: '收费没有明码标价，由区物价局查处。',
    clause: '二（七）开头、1',
    parts: [
      part('price', 'supervise', '二（七）开头', '指导物业服务企业做好物业服务收费公示工作'),
      part('price', 'enforce', '二（七）1', '未按规定实行明码标价'),
    ],
  }),
  matter('overcharge', {
    lead: 'price',
    why: '超标准、降服务、拆分或者重复收费，由区物价局受理举报并查处。',
    clause: '二（七）开头、2、3、4、6、7',
    parts: [
      part('price', 'supervise', '二（七）开头', '对物业服务收费行为进行监督检查'),
      part('price', 'enforce', '二（七）2', '超出政府指导价浮动幅度制定收费标准'),
      part('price', 'enforce', '二（七）3', '低于服务等级要求提供服务并收费'),
      part('price', 'enforce', '二（七）4', '采取分解收费项目、重复收费、扩大收费范围等方式变相提高收费标准'),
      part('price', 'enforce', '二（七）6', '依法受理相关价格举报投诉，查处价格举报案件'),
      part('price', 'enforce', '二（七）7', '其他违反价格法律、法规的行为'),
    ],
  }),
  matter('forced-charge', {
    lead: 'price',
    why: '强制服务并收费，由区物价局查处。',
    clause: '二（七）5',
    parts: [part('price', 'enforce', '二（七）5', '强制或者变相强制服务并收费')],
  }),
]
