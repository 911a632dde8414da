import type { MatterRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { streetDesk } from '../defaults/routing'
import { part } from '../catalogue/part'
import { STREET_ORDER } from './sources'

/** 治安, 消防 and 车辆停放: here the police own fire safety too. What nobody may read about no property manager verifies. */
export const policeMatters: readonly MatterRule[] = [
  matter('fire-lane', {
    lead: 'police',
    helpers: ['street'],
    why: '物业先劝阻。由区公安局查处，镇（街道）责令整改。',
    clause: `二（四）2；${STREET_ORDER}`,
    parts: [
      part('police', 'enforce', '二（四）2', '占用、堵塞、封闭…消防车通道'),
      part(
        'street',
        'order',
        STREET_ORDER,
        '对辖区内的私搭乱建、圈占绿地、占用消防通道、改变房屋性质等违规行为予以责令整改，并及时向有关部门报告，积极配合有关部门进行处理',
      ),
    ],
  }),
  matter('evac-route', {
    lead: 'police',
    why: '物业先劝阻。堵塞疏散通道、安全出口，由区公安局制止和查处。',
    clause: '二（四）2',
    parts: [
      part('police', 'enforce', '二（四）2', '占用、堵塞、封闭疏散通道…安全出口或有其他妨碍安全疏散的行为'),
    ],
  }),
  matter('fire-facility', {
    lead: 'police',
    why: '物业先劝阻。损坏、挪用消防设施，由区公安局制止和查处。',
    clause: '二（四）1',
    parts: [
      part(
        'police',
        'enforce',
        '二（四）1',
        '损坏、挪用或擅自拆除、停用消防设施、器材、埋压、圈占、遮挡消防栓或占用防火间距',
      ),
    ],
  }),
  matter('flammables', {
    lead: 'police',
    why: '违规存放易燃易爆物品，由区公安局及时拖离和查处。',
    clause: '二（四）5',
    parts: [part('police', 'enforce', '二（四）5', '违规存放有毒、易燃易爆物品予以及时拖离和查处')],
  }),
  matter('heavy-truck', {
    lead: 'police',
    why: '物业先劝阻。大型客车、货车、油罐车违章停放，由区公安局拖离和查处。',
    clause: '二（四）5',
    parts: [part('police', 'enforce', '二（四）5', '违章停放大型客车、货车和油罐车（危化品车）')],
  }),
  matter('random-parking', {
    lead: 'police',
    why: '物业先解决。车辆停放由区公安局监督管理。',
    clause: '二（四）开头',
    parts: [part('police', 'supervise', '二（四）开头', '车辆停放进行监督管理')],
  }),
  matter('fireworks', {
    lead: 'police',
    why: '物业先劝阻。违规燃放烟花、爆竹，由区公安局制止和查处。',
    clause: '二（四）6',
    parts: [part('police', 'enforce', '二（四）6', '违规燃放烟花、爆竹')],
  }),
  matter('life-noise', {
    lead: 'police',
    why: '物业先劝阻。构成违反治安管理的，由区公安局查处。',
    clause: '二（四）3',
    parts: [
      part(
        'police',
        'enforce',
        '二（四）3',
        '进行家庭娱乐、身体锻炼以及饲养动物产生噪声干扰他人正常休息生活',
      ),
    ],
  }),
  matter('work-noise', {
    lead: 'police',
    why: '物业先劝阻。午间、夜间装修装卸吵人，构成违反治安管理的，由区公安局查处。',
    clause: '二（四）3',
    parts: [
      part(
        'police',
        'enforce',
        '二（四）3',
        '在午间和夜间从事产生噪声污染的装饰装修、货物装卸、生产加工等严重干扰周围居民及其他业主正常生活，构成违反治安管理的行为',
      ),
    ],
  }),
  matter('damage-common-facility', {
    lead: 'police',
    why: '物业先劝阻。破坏共用部位、设施设备，由区公安局查处。',
    clause: '二（四）4',
    parts: [part('police', 'enforce', '二（四）4', '破坏业主共有部位、共用设施、设备及其他公私财物')],
  }),
  matter('fight-threat', {
    lead: 'police',
    verifier: streetDesk,
    why: '打架斗殴、恐吓，由区公安局制止和查处。',
    clause: '二（四）7',
    parts: [
      part(
        'police',
        'enforce',
        '二（四）7',
        '打架斗殴、聚众赌博、涉毒、涉黄、恐吓、盗窃、抢劫、传销等违法犯罪行为',
      ),
    ],
  }),
  matter('gambling', {
    lead: 'police',
    verifier: streetDesk,
    why: '聚众赌博，由区公安局制止和查处。',
    clause: '二（四）7',
    parts: [
      part(
        'police',
        'enforce',
        '二（四）7',
        '打架斗殴、聚众赌博、涉毒、涉黄、恐吓、盗窃、抢劫、传销等违法犯罪行为',
      ),
    ],
  }),
  matter('theft', {
    lead: 'police',
    verifier: streetDesk,
    why: '盗窃、抢劫，由区公安局制止和查处。',
    clause: '二（四）7',
    parts: [
      part(
        'police',
        'enforce',
        '二（四）7',
        '打架斗殴、聚众赌博、涉毒、涉黄、恐吓、盗窃、抢劫、传销等违法犯罪行为',
      ),
    ],
  }),
  matter('vice-drug-pyramid', {
    lead: 'police',
    verifier: streetDesk,
    why: '涉毒、涉黄、传销，由区公安局制止和查处。',
    clause: '二（四）7',
    parts: [
      part(
        'police',
        'enforce',
        '二（四）7',
        '打架斗殴、聚众赌博、涉毒、涉黄、恐吓、盗窃、抢劫、传销等违法犯罪行为',
      ),
    ],
  }),
  matter('security', {
    lead: 'police',
    procedure: 'police',
    why: '安全防范和保安，由区公安局指导监督；违反保安监管法规的，依法查处。',
    clause: '二（四）开头、8',
    parts: [
      part('police', 'supervise', '二（四）开头', '指导督促物业服务企业和秩序维护人员开展安全防范'),
      part('police', 'supervise', '二（四）开头', '指导监督物业管理区域内的安全防范设施建设'),
      part('police', 'supervise', '二（四）开头', '对物业管理区域内治安…进行监督管理'),
      part(
        'police',
        'enforce',
        '二（四）8',
        '指导监督物业管理企业落实登记备案、保安员考核发证、着装整治等保安监管措施，对违反保安监管法律法规的行为依法进行查处',
      ),
    ],
  }),
  matter('floating-population', {
    lead: 'police',
    verifier: streetDesk,
    why: '流动人口由区公安局监督管理。',
    clause: '二（四）开头',
    parts: [part('police', 'supervise', '二（四）开头', '流动人口…进行监督管理')],
  }),
]
