import { QuadClass } from '@/model/plover'
import { quadColour } from '@/components/event/mark-form'

/** The colours of the quad classes in the theme of this moment, in the order of `QuadClass`, as a canvas takes them: the browser works out light-dark(). */
export function quadColours(): string[] {
  return resolveColours(QuadClass.options.map((quad) => quadColour[quad]))
}

/** CSS colours, variables too, as the page's theme gives them now. */
export function resolveColours(colours: string[]): string[] {
  const probe = document.createElement('span')
  probe.hidden = true
  document.body.append(probe)
  const resolved = colours.map((colour) => {
    probe.style.color = colour
    return getComputedStyle(probe).color
  })
  probe.remove()
  return resolved
}
