import { Text } from 'ink';
import { memo, type ReactNode } from 'react';

/** One line of the screen, made as a string beforehand; drawn again only when it is another. */
const ScreenLine = memo(({ text }: { readonly text: string }): ReactNode => <Text wrap="truncate">{text === '' ? ' ' : text}</Text>);

/** A whole screen, a line for each row. The only component that draws text: everything else is made as data. */
export function FrameLines({ lines }: { readonly lines: readonly string[] }): ReactNode {
  return lines.map((text, row) => [row, text] as const).map(([row, text]) => <ScreenLine key={row} text={text} />);
}
