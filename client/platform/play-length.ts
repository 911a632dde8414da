/** How long a film or a recording plays, in seconds; nobody knows of one that a browser cannot read. */
export function secondsOf(path: string): Promise<number> {
  return new Promise((resolve) => {
    const player = document.createElement('video')
    player.preload = 'metadata'
    player.onloadedmetadata = () => resolve(Number.isFinite(player.duration) ? player.duration : 0)
    player.onerror = () => resolve(0)
    player.src = path
  })
}
