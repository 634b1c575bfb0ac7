/** Marks glossary terms in a Markdown tree. */
export default function remarkZorgwoorden(): void {}
