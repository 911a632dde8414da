import type { MatterRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { part } from '../catalogue/part'

/** 电梯, 计量, 经营 and 环保. */
export const marketMatters: readonly MatterRule[] = [
  matter('elevator-fault', {
    lead: 'market-regulation',
    helpers: ['lift-maintenance', 'lift-maker', 'property'],
    why: '物业和维保单位先救援、停梯检修；救援不及时、带隐患使用的，由区市场监管局查处，原因由它会同各方认定。',
    clause: '二（八）3、5',
    parts: [
      part(
        'market-regulation',
        'review',
        '二（八）3',
        '会同电梯维保单位、电梯生产厂家、物业服务企业等责任单位对问题原因及责任进行认定',
      ),
      part(
        'market-regulation',
        'enforce',
        '二（八）5',
        '接到故障通知后，未及时采取必要应急救援措施的行为；对出现故障或异常情况，未对其进行全面检查、消除事故隐患、继续使用的行为进行查处',
      ),
      part(
        'lift-maintenance',
        'serve',
        '二（八）3',
        '会同电梯维保单位、电梯生产厂家、物业服务企业等责任单位',
      ),
      part('lift-maker', 'serve', '二（八）3', '会同电梯维保单位、电梯生产厂家、物业服务企业等责任单位'),
      part('property', 'serve', '二（八）3', '会同电梯维保单位、电梯生产厂家、物业服务企业等责任单位'),
    ],
  }),
  matter('elevator-maint', {
    lead: 'market-regulation',
    why: '电梯超期未检、不按规定维保，由区市场监管局查处。',
    clause: '二（八）开头、1、2、4',
    parts: [
      part(
        'market-regulation',
        'supervise',
        '二（八）开头',
        '做好物业管理区域内特种设备、计量装置的安全运营',
      ),
      part(
        'market-regulation',
        'enforce',
        '二（八）1',
        '不按规定安装使用压力容器、电梯等特种设备和电表、水表等各类计量装置的违法违规行为',
      ),
      part(
        'market-regulation',
        'enforce',
        '二（八）2',
        '定期对住宅小区内电梯进行技术性安全检查，对超期未检、不按规定维保的行为进行查处；对电梯维保单位、电梯维修单位超资质或无资质维保、维修行为进行查处',
      ),
      part('market-regulation', 'enforce', '二（八）4', '使用不符合安全技术规范电梯'),
    ],
  }),
  matter('pressure-vessel', {
    lead: 'market-regulation',
    why: '压力容器不按规定安装使用，由区市场监管局查处。',
    clause: '二（八）开头、1',
    parts: [
      part(
        'market-regulation',
        'supervise',
        '二（八）开头',
        '做好物业管理区域内特种设备、计量装置的安全运营',
      ),
      part(
        'market-regulation',
        'enforce',
        '二（八）1',
        '不按规定安装使用压力容器、电梯等特种设备和电表、水表等各类计量装置的违法违规行为',
      ),
    ],
  }),
  matter('meter', {
    lead: 'market-regulation',
    why: '电表、水表不按规定安装使用，由区市场监管局查处。',
    clause: '二（八）开头、1',
    parts: [
      part(
        'market-regulation',
        'supervise',
        '二（八）开头',
        '做好物业管理区域内特种设备、计量装置的安全运营',
      ),
      part(
        'market-regulation',
        'enforce',
        '二（八）1',
        '不按规定安装使用压力容器、电梯等特种设备和电表、水表等各类计量装置的违法违规行为',
      ),
    ],
  }),
  matter('no-license', {
    lead: 'market-regulation',
    helpers: ['approval'],
    questions: [
      {
        code: 'missing',
        text: '缺的是营业执照，还是应有的许可审批？',
        options: [
          { code: 'licence', label: '营业执照', lead: 'market-regulation', clause: '二（八）开头' },
          { code: 'approval', label: '许可审批', lead: 'approval', clause: '二（八）7' },
        ],
      },
    ],
    why: '没有营业执照，由区市场监管局监管；没有取得许可审批，由相关审批部门依法查处。',
    clause: '二（八）开头、6、7',
    parts: [
      part(
        'market-regulation',
        'supervise',
        '二（八）开头',
        '负责物业管理区域内企业和个体工商注册登记审核，按职责分工对其经营活动监督管理',
      ),
      part(
        'market-regulation',
        'review',
        '二（八）6',
        '对应当具备特定条件的住所，或利用非法建筑、擅自改变房屋性质等从事生产经营活动的，由国土资源、规划、住房城乡建设、房管、文化、卫生计生、公安、消防、环保等部门依法监管；涉及许可审批事项的，由许可审批部门依法监管',
      ),
      part(
        'approval',
        'enforce',
        '二（八）7',
        '对应获审批但未获审批擅自从事相关经营活动的，由相关审批部门依法监督查处',
      ),
    ],
  }),
  matter('false-ad', {
    lead: 'market-regulation',
    why: '虚假广告、收售假冒伪劣商品，由区市场监管局查处。',
    clause: '二（八）8',
    parts: [part('market-regulation', 'enforce', '二（八）8', '各类虚假广告，收售假冒、伪劣商品等违法行为')],
  }),
  matter('radiation', {
    lead: 'environment',
    why: '未经批准架设大功率设施、安装辐射源，由区环保局制止和查处。',
    clause: '二（六）1',
    parts: [
      part(
        'environment',
        'enforce',
        '二（六）1',
        '未经相关部门批准在物业管理区域内架设大功率电力设施、大功率发射装置以及安装其他辐射、放射源等造成辐射污染',
      ),
    ],
  }),
  matter('eco-damage', {
    lead: 'environment',
    why: '破坏生态环境，由区环保局制止和查处。',
    clause: '二（六）2',
    parts: [part('environment', 'enforce', '二（六）2', '破坏生态环境的行为')],
  }),
]
