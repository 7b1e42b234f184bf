/** Shows how far a piece of work is: a bar that redraws itself on a terminal, a line every tenth elsewhere. Returns the function to call after each step. */
export function progressBar(what: string, total: number, out: NodeJS.WriteStream = process.stderr): () => void {
  let done = 0
  return () => {
    done += 1
    const share = total ? done / total : 1
    if (out.isTTY) {
      const full = Math.round(share * 30)
      out.write(`\r${what} [${'#'.repeat(full)}${'.'.repeat(30 - full)}] ${done}/${total}${done >= total ? '\n' : ''}`)
    } else if (Math.floor(share * 10) > Math.floor(((done - 1) / Math.max(1, total)) * 10)) {
      out.write(`${what}: ${done}/${total}\n`)
    }
  }
}
