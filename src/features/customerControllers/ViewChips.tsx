import { useI18n } from '#i18n/useI18n.ts';
import { CONTROLLER_VIEWS, type ViewContents, type ControllerView } from './rules/views.ts';
import { inputClass } from '#ui/Field.tsx';
import { Chip } from '#ui/Chip.tsx';

interface ViewChipsProps {
  contents: ViewContents;
  /** Views whose number is not known, because what they count was not read. */
  unknown: ReadonlySet<ControllerView>;
  active: ControllerView;
  onChoose: (view: ControllerView) => void;
}

/** The views that are shown even if they are empty. */
const ALWAYS: readonly ControllerView[] = ['all', 'bare', 'waiting', 'unlinked', 'elsewhere'];

/** The views as chips, each with the number of controllers or licenses found so far. */
export function ViewChips({ contents, unknown, active, onChoose }: ViewChipsProps) {
  const { t, format } = useI18n();
  const shown = CONTROLLER_VIEWS.filter(
    (view) => view === active || ALWAYS.includes(view) || contents[view].length > 0,
  );
  const countOf = (view: ControllerView) => (unknown.has(view) ? '?' : format.number(contents[view].length));
  return (
    <>
      <div className="sm:hidden">
        <ViewSelect active={active} views={shown} countOf={countOf} onChoose={onChoose} />
      </div>
      <fieldset aria-label={t('customerControllers.views')} className="flex flex-wrap gap-2 max-sm:hidden">
        {shown.map((view) => {
          const isUnknown = unknown.has(view);
          return (
            <Chip key={view} pressed={view === active} onClick={() => onChoose(view)}>
              {t(`customerControllers.view.${view}`)}
              <span
                title={isUnknown ? t('customerControllers.notKnownYet') : undefined}
                className="min-w-[2ch] text-end font-normal text-muted tabular-nums"
              >
                {isUnknown ? (
                  <>
                    <span aria-hidden>?</span>
                    <span className="sr-only">{t('customerControllers.notKnownYet')}</span>
                  </>
                ) : (
                  countOf(view)
                )}
              </span>
            </Chip>
          );
        })}
      </fieldset>
    </>
  );
}

interface ViewSelectProps {
  active: ControllerView;
  views: readonly ControllerView[];
  countOf: (view: ControllerView) => string;
  onChoose: (view: ControllerView) => void;
}

/** The views as a list of options, on a phone, where the chips would fill the screen. */
function ViewSelect({ active, views, countOf, onChoose }: ViewSelectProps) {
  const { t } = useI18n();
  return (
    <select
      aria-label={t('customerControllers.views')}
      className={inputClass}
      value={active}
      onChange={({ target }) => onChoose(views.find((view) => view === target.value) ?? 'all')}
    >
      {views.map((view) => (
        <option key={view} value={view}>
          {t('common.labelled', { label: t(`customerControllers.view.${view}`), value: countOf(view) })}
        </option>
      ))}
    </select>
  );
}
