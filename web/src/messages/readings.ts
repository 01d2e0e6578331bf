/** What the page says of proposals, second readers, the quality of what was reviewed, and what is new. */
export const readings = {
  reviewParts: { label: 'Parts of the review', queue: 'In doubt', second: 'Second reading', proposals: 'Proposals' },
  propose: {
    why: (role: string) =>
      role === 'reader'
        ? 'You read: what you decide here is proposed to a reviewer.'
        : 'You review: what you edit here is proposed to somebody else.',
    kept: 'Proposed.',
    none: 'No proposal waits for an answer.',
    waiting: (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'proposal waits' : 'proposals wait'}`,
    verdicts: { accept: 'would accept', edit: 'would edit', reject: 'would reject', unsure: 'would leave open' },
    take: 'Take up',
    decline: 'Decline',
    withdraw: 'Take back',
    taken: 'Decided as was proposed.',
    declined: 'Declined.',
    gone: 'Nothing tells of it any more.',
    keys: { next: 'next proposal', previous: 'proposal before' },
  },
  second: {
    about:
      'What others have judged, as it was coded and without what they said of it. It comes in no order: however far you get is a sample of all. Nothing changes in the ledger.',
    reader: 'You read as',
    begin: 'Begin',
    tally: (waiting: number, read: number) => `${waiting.toLocaleString('en-GB')} to read · ${read} read by you`,
    done: 'There is nothing that somebody else has judged and you have not.',
    kept: 'Kept.',
    coded: 'As it was coded',
    passage: 'The words',
    progress: 'Progress of the second reading',
  },
  agreement: {
    title: 'Agreement of second readers',
    none: 'Nobody has read anything a second time.',
    begin: 'Read a second time',
    readings: (count: number, readers: readonly string[]) =>
      `${count.toLocaleString('en-GB')} ${count === 1 ? 'reading' : 'readings'} by ${readers.join(', ')}`,
    columns: { field: 'Of', both: 'Both read', same: 'Same', share: 'Agreement', kappa: 'Kappa' },
    verdict: 'Verdict',
    kappaAbout: 'Cohen’s kappa: agreement beyond chance, from −1 to 1. Of fields: whether they were coded right.',
    undefinedKappa: 'All is one word: kappa says nothing',
    differing: (count: number) => `Where they differ (${count})`,
    says: { accept: 'accepts', edit: 'edits', reject: 'rejects', unsure: 'leaves open' },
  },
  quality: {
    title: 'Quality of what was reviewed',
    about:
      'Of the contacts that somebody has accepted, edited or rejected: how many were coded right. Those in doubt come first in the review, so that all together may be better. The line shows where the share of all lies, 95 times in 100.',
    none: 'Nobody has judged a contact yet.',
    begin: 'Begin the review',
    contacts: 'Told of at all',
    exact: 'Right in every field',
    of: (right: number, of: number) => `${right.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}`,
    unsure: (count: number) => `${count.toLocaleString('en-GB')} left open, in none of the figures`,
    fields: 'By field',
    sources: 'By publisher',
    noSource: 'no publisher',
    columns: { source: 'Publisher', judged: 'Judged', told: 'Told of', exact: 'All right' },
    range: (low: string, high: string) => `between ${low} and ${high}`,
  },
  live: {
    news: (count: number) => `${count.toLocaleString('en-GB')} new or changed`,
    show: 'Show what is new',
  },
  alerts: {
    title: 'Saved searches',
    save: 'Save on the desk',
    saved: 'Saved on the desk, in this browser.',
    fresh: (count: number) => `${count.toLocaleString('en-GB')} new`,
    none: 'none new',
    feed: 'Copy its feed',
    remove: 'Remove',
    all: 'All contacts',
  },
  overTime: {
    topics: 'Topics by year',
    topic: 'Topic',
    positions: 'Positions',
    stances: { demands: 'demands', rejects: 'rejects', supports: 'supports', offers: 'offers' },
    towards: 'of',
    noTopic: 'no topic named',
    more: (count: number) => `and ${count} more`,
  },
  officeFlags: {
    title: (count: number) => `Titles that do not fit (${count})`,
  },
}
