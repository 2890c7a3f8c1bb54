import { QrCode } from '#components/QrCode.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { A4, placeOf, sheetsOf, type LabelPaper } from './rules/paper.ts';

export interface StickerOf {
  nodeId: string;
  name: string | null;
  /** The address in the code. */
  link: string;
}

interface StickerSheetsProps {
  stickers: readonly StickerOf[];
  paper: LabelPaper;
  /** The first label to use, from 1. */
  start: number;
}

/** The sheets of stickers as printed, in millimetres. */
export function StickerSheets({ stickers, paper, start }: StickerSheetsProps) {
  return sheetsOf(stickers, paper, start).map((sheet, page) => (
    <div
      // Sheets have no identity but their number.
      key={page}
      className="sticker-sheet paper relative overflow-hidden bg-[#fff] text-[#000]"
      style={{ width: `${A4.width}mm`, height: `${A4.height - 0.1}mm` }}
    >
      {sheet.map((sticker, index) => {
        const { left, top } = placeOf(paper, index);
        return (
          sticker && (
            <div
              key={sticker.nodeId}
              className="absolute"
              style={{
                left: `${left}mm`,
                top: `${top}mm`,
                width: `${paper.width}mm`,
                height: `${paper.height}mm`,
              }}
            >
              <Sticker sticker={sticker} paper={paper} />
            </div>
          )
        );
      })}
    </div>
  ));
}

/** From this height in millimetres, a label has room for the name. */
const NAME_MIN_HEIGHT = 20;

function Sticker({ sticker: { nodeId, name, link }, paper }: { sticker: StickerOf; paper: LabelPaper }) {
  const { t } = useI18n();
  const hasName = paper.height >= NAME_MIN_HEIGHT;
  const code = hasName ? paper.height - 6 : paper.height;
  return (
    <div
      className="flex h-full items-center"
      style={{ padding: hasName ? '0 2mm' : 0, gap: hasName ? '1mm' : 0 }}
    >
      <span className="block shrink-0" style={{ width: `${code}mm` }}>
        <QrCode text={link} label={t('stickers.code', { nodeId })} />
      </span>
      <span className="grid min-w-0 gap-[0.5mm] leading-tight" style={{ fontSize: hasName ? '8pt' : '5pt' }}>
        {hasName && name && <bdi className="font-semibold">{clip(name, 60)}</bdi>}
        <bdi className="code" style={{ fontSize: hasName ? '6pt' : '5pt' }}>
          {nodeId}
        </bdi>
      </span>
    </div>
  );
}
