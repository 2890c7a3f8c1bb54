import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { customersQuery } from '#api/customers.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { CustomerSelect } from '#components/CustomerSelect.tsx';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { MissingPart } from '#components/lazy/MissingPart.tsx';
import type { Survey } from '#features/visits/pack/survey.ts';
import type { Visit } from '#features/visits/pack/visit.ts';
import { visitProblemWords } from '#features/visits/visitWords.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { isChunkError } from '#platform/version/appVersion.ts';
import { Button } from '#ui/Button.tsx';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';

/** Finds what a visit will contain, and keeps it. Fetched when the person asks for it. */
const KEEP = lazyPart('visits.keep', async () => {
  const parts = [
    import('./KeepVisit.tsx'),
    import('#features/visits/pack/survey.ts'),
    import('#features/visits/rules/serials.ts'),
  ] as const;
  const [{ KeepVisit }, { survey }, { scopeOf }] = await Promise.all(parts);
  return { KeepVisit, survey, scopeOf };
});

interface PrepareVisitProps {
  /** UUID of the customer whose page led here. */
  customerId: string | null;
  /** NodeIds of controllers and UUIDs of customers, of the page that led here. */
  listed: string;
  onBegun: (visit: Visit) => void;
}

/** Chooses what a visit is to hold, shows it and its size, and keeps it. */
export function PrepareVisit({ customerId, listed, onBegun }: PrepareVisitProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const client = useApiClient();
  const queryClient = useQueryClient();
  const customers = useQuery(customersQuery(client)).data?.rows ?? [];
  const [customer, setCustomer] = useState(customerId);
  const [text, setText] = useState(listed);
  const [found, setFound] = useState<{ survey: Survey; customers: string[] } | null>(null);
  const [failure, setFailure] = useState<string>();
  const [isPartMissing, setPartMissing] = useState(false);
  const [isReading, setReading] = useState(false);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function look(event: FormEvent) {
    event.preventDefault();
    setFound(null);
    setFailure(undefined);
    setPartMissing(false);
    const own = (stop.current = new AbortController());
    setReading(true);
    try {
      const { survey, scopeOf } = await queryClient.fetchQuery(KEEP);
      const scope = scopeOf(customer, text);
      const { customers: named } = scope;
      if (named.length + scope.controllers.length === 0) setFailure(t('visits.nothing'));
      else setFound({ survey: await survey({ client, queryClient }, scope, own.signal), customers: named });
    } catch (error) {
      if (isChunkError(error)) setPartMissing(true);
      else if (!own.signal.aborted) setFailure(visitProblemWords(i18n, error));
    }
    setReading(false);
  }

  const name = customers.find(({ uuid }) => uuid?.toLowerCase() === customer?.toLowerCase())?.name;
  return (
    <section aria-labelledby="prepare" className="grid gap-4 rounded-card border border-line bg-surface p-4">
      <h2 id="prepare">{t('visits.prepare')}</h2>
      <form className="grid gap-3" onSubmit={(event) => void look(event)} noValidate>
        <CustomerSelect
          label={t('visits.customer')}
          none={t('visits.customer.none')}
          value={customer}
          onChange={setCustomer}
        />
        <Field label={t('visits.serials')} hint={t('visits.serials.hint')} error={failure}>
          {(control) => (
            <textarea
              {...control}
              {...verbatim}
              rows={3}
              className={inputClass}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <div>
          <Button type="submit" aria-disabled={isReading || undefined}>
            {t(isReading ? 'visits.looking' : 'visits.look')}
          </Button>
        </div>
      </form>
      {isPartMissing && <MissingPart />}
      {found && (
        <LazyPart part={KEEP}>
          {({ KeepVisit }) => (
            <KeepVisit
              found={found.survey}
              wholeCustomers={found.customers}
              name={name ?? found.survey.customers[0]?.name ?? found.survey.controllers[0] ?? ''}
              onBegun={(visit) => {
                setFound(null);
                setText('');
                onBegun(visit);
              }}
            />
          )}
        </LazyPart>
      )}
    </section>
  );
}
