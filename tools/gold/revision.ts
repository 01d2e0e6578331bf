import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './sets.ts'

/** Lays another revision of the project out in a folder of its own, does the work there, and clears it away. */
export async function atRevision<Result>(revision: string, work: (root: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-revision-'))
  const root = join(folder, 'project')
  git(['worktree', 'add', '--detach', '--quiet', root, revision])
  try {
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
    return await work(root)
  } finally {
    git(['worktree', 'remove', '--force', root])
    rmSync(folder, { recursive: true, force: true })
  }
}

function git(words: readonly string[]): void {
  execFileSync('git', words, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
}
