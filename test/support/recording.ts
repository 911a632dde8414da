/** What telephones record as: headers as they write them, around sound that is none. */

const box = (name: string, ...contents: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(contents)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, body])
}

/** Where a telephone writes into a film where it was taken. */
const TAKEN_AT = '+28.1000+115.9000/'
const TAKEN_ON = Buffer.from('e0a1b2c3', 'hex')

const SOUND = Buffer.from('sound that is none '.repeat(20))

function filmed(brand: string): Buffer {
  const times = Buffer.concat([Buffer.alloc(4), TAKEN_ON, TAKEN_ON, Buffer.alloc(84)])
  const place = box('\xa9xyz', Buffer.from([0, TAKEN_AT.length, 0x15, 0xc7]), Buffer.from(TAKEN_AT))
  const track = box('trak', box('tkhd', times), box('mdia', box('mdhd', times)), box('udta', place))
  const film = box('moov', box('mvhd', times), track, box('udta', place), box('meta', Buffer.from(TAKEN_AT)))
  return Buffer.concat([box('ftyp', Buffer.from(`${brand}\0\0\0\0`)), box('mdat', SOUND), film])
}

/** An element of a Matroska file with a size of two bytes. */
const element = (id: string, ...contents: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(contents)
  return Buffer.concat([
    Buffer.from(id, 'hex'),
    Buffer.from([0x40 | (body.length >> 8), body.length & 0xff]),
    body,
  ])
}

const WRITTEN_BY = 'a browser of the resident upstairs'

/** As a browser records: a segment without end, whose information names the browser. */
function browserRecording(): Buffer {
  const info = element(
    '1549a966',
    element('4d80', Buffer.from(WRITTEN_BY)),
    element('2ad7b1', Buffer.from([15])),
  )
  const open = Buffer.from('1853806701ffffffffffffff', 'hex')
  return Buffer.concat([
    element('1a45dfa3', element('4282', Buffer.from('webm'))),
    open,
    info,
    Buffer.from('1f43b67501ffffffffffffff', 'hex'),
    SOUND,
  ])
}

const OWNER = Buffer.concat([
  Buffer.from('ID3\x03\0\0\0\0\0', 'latin1'),
  Buffer.from([34]),
  Buffer.from(WRITTEN_BY),
])

export const recordings = {
  'audio/mpeg': Buffer.concat([OWNER, Buffer.from('fff338c4', 'hex'), SOUND]),
  'audio/aac': Buffer.concat([Buffer.from('fff15080', 'hex'), SOUND]),
  'audio/mp4': filmed('M4A '),
  'audio/webm': browserRecording(),
  'audio/ogg': Buffer.concat([Buffer.from('OggS\0\x02', 'latin1'), SOUND]),
  'video/mp4': filmed('isom'),
  'video/quicktime': filmed('qt  '),
  'video/webm': browserRecording(),
} as const

/** Which traces of the telephone these bytes still carry. */
export function tracesOf(bytes: Buffer): readonly string[] {
  const traces = { place: Buffer.from(TAKEN_AT), time: TAKEN_ON, program: Buffer.from(WRITTEN_BY) }
  return Object.entries(traces).flatMap(([name, trace]) => (bytes.includes(trace) ? [name] : []))
}
