/** What was open and has been decided; each sentence is held by a test of the operations. */
const DECISIONS: readonly (readonly [string, string])[] = [
  [
    'What does a property company read that confirms a place, was whistled for, looks on, or has passed a case on?',
    'Matter, place, hazard, the steps of staff and how it ended. Nothing that the reporter wrote or photographed: not the report, not what was added, not the words beside a rating, a reopening or an objection. Once it holds the case, or its own unit does, it reads them, for it has to act on them.',
  ],
  [
    'Does the place tell who lives there?',
    'The place line is where the trouble is, and whoever confirms it must find the door. Those who have joined, and the public, are told the building and nothing nearer.',
  ],
  [
    'What reaches a property company of a case about itself, or hidden from it?',
    'No list, count, view, notice, look-alike or line of a board: not even a number. One exception: in danger those on the spot are told matter, building and "danger now", never the words, and the case still does not open for them.',
  ],
  [
    'What of notices that were sent before a conflict was found?',
    'They stay: the inbox is a record. They hold the name of the matter, the compound, the number and a unit, never words or a person, and what they lead to no longer opens.',
  ],
  [
    'Who sees the phone that a reporter left?',
    "The present holder who has accepted, where the reporter allowed it for this case (`contact`); and a competent unit at tier 2 or 3 by the move `reveal`, which asks for a reason, is told to the reporter, and in a case about staff asks for the reporter's consent. Either is written to `access` before the phone is shown; a command that did something else before never passes for it. Taking the phone back ends both at once.",
  ],
  [
    'What does it cost to ask for what one may not read?',
    'The same requests in the same order as a wrong id. Whoever has nothing to do with a case or a docket is told apart by the one document that was asked for. Only somebody who had access once, or a supervisor of another area, is judged by the pack that governs the case: an instance that has just started then reads up to three set-up documents first.',
  ],
  [
    'Can what was written be taken back?',
    'Words, the name of the party and their salts lie beside the chain, each under a key of its own: either can be erased, and the chain still holds. The place lies outside the chain. What is hashed as a fact cannot be erased: codes, moments, posts, keys of persons, and the answers to the questions of a matter.',
  ],
]

export function decisionsPart(): readonly string[] {
  return [
    '## Decided',
    '',
    ...DECISIONS.flatMap(([question, answer]) => [`**${question}** ${answer}`, '']),
    '## Where it is tested',
    '',
    '`test/operations/rights-matrix.test.ts` walks every person through every stage and every move over the built',
    'functions. `test/operations/secrecy.test.ts` lets them live a random while with marked words, names, phones and',
    'photos, and looks for each mark in every reply, inbox, push and line of the log.',
    '',
  ]
}
