import type { ReactNode } from 'react'
import {
  Button,
  Collection,
  I18nProvider,
  type Key,
  Tree as RacTree,
  TreeItem as RacTreeItem,
  TreeItemContent,
} from 'react-aria-components'
import { useLanguage } from '../language.tsx'
import { Icon } from '../status/Icon.tsx'
import { useKitWords } from '../words.ts'
import './tree.css'

export interface TreeNode {
  readonly id: string
  readonly label: string
  /** At the line's end: the remaining count, or a mark that it is complete. */
  readonly trailing?: ReactNode
  /** The same, as read out: „brakuje 13”. */
  readonly trailingText?: string
  readonly children?: readonly TreeNode[]
}

interface TreeProps {
  readonly label: string
  readonly nodes: readonly TreeNode[]
  /** What the page shows beside the tree. */
  readonly current?: string
  readonly onChoose: (id: string) => void
  readonly expanded: ReadonlySet<string>
  readonly onExpand: (expanded: ReadonlySet<string>) => void
}

/** Arrows walk and open it, letters jump, Enter chooses. */
export function Tree({ label, nodes, current, onChoose, expanded, onExpand }: TreeProps) {
  const { locale } = useLanguage()
  const chosen = (keys: 'all' | Iterable<Key>) => {
    const [id] = keys === 'all' ? [] : keys
    if (id !== undefined) onChoose(String(id))
  }
  return (
    <I18nProvider locale={locale}>
      <RacTree
        className="tree"
        aria-label={label}
        items={nodes}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={current ? [current] : []}
        onSelectionChange={chosen}
        expandedKeys={expanded}
        onExpandedChange={(keys) => onExpand(new Set([...keys].map(String)))}
      >
        {(node) => <Branch node={node} />}
      </RacTree>
    </I18nProvider>
  )
}

function Branch({ node }: { node: TreeNode }) {
  const read = node.trailingText ? `${node.label}, ${node.trailingText}` : node.label
  return (
    <RacTreeItem id={node.id} textValue={read} className="tree-item">
      <TreeItemContent>
        <TreeLine node={node} />
      </TreeItemContent>
      {node.children && <Collection items={node.children}>{(child) => <Branch node={child} />}</Collection>}
    </RacTreeItem>
  )
}

function TreeLine({ node }: { node: TreeNode }) {
  const words = useKitWords()
  return (
    <span className="tree-line">
      {node.children && node.children.length > 0 ? (
        <Button slot="chevron" className="tree-chevron" aria-label={words.expand({ name: node.label })}>
          <Icon name="right" />
        </Button>
      ) : (
        <span className="tree-chevron" />
      )}
      <span className="tree-label">{node.label}</span>
      {node.trailing !== undefined && <span className="tree-trailing">{node.trailing}</span>}
    </span>
  )
}
