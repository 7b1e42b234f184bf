// What a title calls an act of saying that has an object of its own, by how the sentence's verb begins.
const own: [RegExp, string][] = [
  [/^demand/, 'demands'], [/^insist/, 'insists'], [/^request/, 'asks for'], [/^ask/, 'asks'], [/^call/, 'calls'], [/^propos/, 'proposes'], [/^suggest/, 'suggests'], [/^recommend/, 'recommends'], [/^expect/, 'expects'],
  [/^offer/, 'offers'], [/^promis|^assur/, 'promises'], [/^pledg/, 'pledges'], [/^vow/, 'vows'], [/^undert/, 'undertakes'], [/^commit/, 'commits'], [/^agree/, 'agrees'], [/^warn|^caution/, 'warns'], [/^plead/, 'pleads'],
]
const auxiliary = /^(?:(?:has|had|have|is|was|were|be|been|also|again|to|always|once|repeatedly) )+/

/** The words of an act without what only says when or how often: "has also demanded" gives "demanded". */
export const bareAct = (act: string): string => act.toLowerCase().replace(auxiliary, '')

/** "had demanded" gives "demands"; undefined for an act that is no such word. */
export const ownVerb = (act: string): string | undefined => own.find(([words]) => words.test(bareAct(act)))?.[1]
