import MDXComponents from '@theme-original/MDXComponents'

const Tip = ({titel, children}) => <aside aria-label={titel}>{children}</aside>

export default {...MDXComponents, Tip}
