import { Text, View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { recordingCopy } from '../copy/recording'
import { play } from '../platform/player'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './recording-line.scss'

interface RecordingLineProps {
  /** Where it plays from; empty while it cannot be played here. */
  readonly source: string
  readonly words: string
  readonly line?: string
  readonly after?: ReactNode
}

function usePlayer(source: string) {
  const [playing, setPlaying] = useState(false)
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])
  const toggle = () => {
    stop.current()
    stop.current = playing ? () => undefined : play(source, () => setPlaying(false))
    setPlaying(!playing)
  }
  return { playing, toggle }
}

/** Something to listen to: what it is, how long, and a way to hear it. */
export function RecordingLine({ source, words, line = '', after }: RecordingLineProps) {
  const { playing, toggle } = usePlayer(source)
  return (
    <View className="recording-line">
      {source === '' ? (
        <View className="recording-line__mark" aria-hidden>
          <Icon name="sound" />
        </View>
      ) : (
        <Pressable
          className="recording-line__mark"
          label={`${playing ? recordingCopy.stop : recordingCopy.play} ${words}`}
          onPress={toggle}
        >
          <Icon name={playing ? 'close' : 'sound'} />
        </Pressable>
      )}
      <View className="recording-line__words">
        <Text>{words}</Text>
        {line !== '' && <Text className="recording-line__line">{line}</Text>}
      </View>
      {after}
    </View>
  )
}
