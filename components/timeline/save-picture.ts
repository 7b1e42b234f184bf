/** Gives the reader a file. */
function download(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** Saves an SVG picture as it is, or drawn in twice as many pixels as a PNG. */
export async function savePicture(svg: string, form: 'svg' | 'png', name: string): Promise<void> {
  const file = new Blob([svg], { type: 'image/svg+xml;charset=utf-8' })
  if (form === 'svg') return download(file, `${name}.svg`)
  const image = new Image()
  const address = URL.createObjectURL(file)
  image.src = address
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * 2
  canvas.height = image.naturalHeight * 2
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  URL.revokeObjectURL(address)
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (png) download(png, `${name}.png`)
}
