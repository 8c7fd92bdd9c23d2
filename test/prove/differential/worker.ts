import { type Block, runBlock } from './runBlock.ts'

/** A process that answers one block after another, and ends with the one that asks. */
process.on('message', (block: Block) => {
  process.send!(runBlock(block), undefined, undefined, (error) => {
    if (error) process.exit(1)
  })
})
process.on('disconnect', () => process.exit(0))
