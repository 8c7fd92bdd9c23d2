import { type Block, runBlock } from './runBlock.ts'

/** A process that answers one block after another. */
process.on('message', (block: Block) => process.send!(runBlock(block)))
process.on('disconnect', () => process.exit(0))
