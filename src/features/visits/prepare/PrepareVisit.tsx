import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { customersQuery } from '#api/customers.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { CustomerSelect } from '#components/CustomerSelect.tsx';
import { survey, type Survey } from '#features/visits/pack/survey.ts';
import type { Visit } from '#features/visits/pack/visit.ts';
import { namedIn } from '#features/visits/rules/serials.ts';
import { visitProblemWords } from '#features/visits/visitWords.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';
import { KeepVisit } from './KeepVisit.tsx';

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
  const [found, setFound] = useState<Survey | null>(null);
  const [failure, setFailure] = useState<string>();
  const [isReading, setReading] = useState(false);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function look(event: FormEvent) {
    event.preventDefault();
    const named = namedIn(text);
    const scope = {
      customers: [...new Set([...(customer === null ? [] : [customer.toLowerCase()]), ...named.customers])],
      controllers: named.controllers,
    };
    setFound(null);
    setFailure(undefined);
    if (scope.customers.length + scope.controllers.length === 0) return setFailure(t('visits.nothing'));
    const own = (stop.current = new AbortController());
    setReading(true);
    try {
      setFound(await survey({ client, queryClient }, scope, own.signal));
    } catch (error) {
      if (!own.signal.aborted) setFailure(visitProblemWords(i18n, error));
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
      {found && (
        <KeepVisit
          found={found}
          wholeCustomers={[
            ...new Set([...(customer === null ? [] : [customer.toLowerCase()]), ...namedIn(text).customers]),
          ]}
          name={name ?? found.customers[0]?.name ?? found.controllers[0] ?? ''}
          onBegun={(visit) => {
            setFound(null);
            setText('');
            onBegun(visit);
          }}
        />
      )}
    </section>
  );
}
