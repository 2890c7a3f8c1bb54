import { useState, type ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Answers } from './Answers.tsx';
import { Code } from './Code.tsx';
import type { Call, Schemas, Token } from '#reference/rules/document.ts';
import { fieldRows, rowOf } from '#reference/rules/fields.ts';
import { Fields } from './Fields.tsx';
import { Prose } from './Prose.tsx';
import { exampleInput, requestOf } from '#reference/rules/request.ts';
import { Samples } from './Samples.tsx';
import { TryIt } from '#reference/try/TryIt.tsx';
import { typescriptOf } from '#reference/rules/typescript.ts';

interface CallDetailsProps {
  call: Call;
  schemas: Schemas;
  isReal: boolean;
}

/** Samples show placeholders instead of tokens, because users copy samples into tickets. */
const PLACEHOLDERS: Record<Token, string> = {
  access: 'Bearer ACCESS_TOKEN',
  refresh: 'Bearer REFRESH_TOKEN',
};

export function CallDetails({ call, schemas, isReal }: CallDetailsProps) {
  const { t } = useI18n();
  const [input, setInput] = useState(() => exampleInput(call));
  const sample = requestOf(call, call.publicBase, input, call.token && PLACEHOLDERS[call.token]);
  const parameters = call.parameters.map((parameter) => ({
    ...rowOf(parameter.name, parameter.schema, parameter.required ?? false, schemas),
    description: parameter.description ?? '',
    place: parameter.in,
  }));
  return (
    <div className="grid gap-6 border-t border-line p-4 xl:grid-cols-2">
      <div className="grid content-start gap-6">
        <div className="grid gap-2">
          <Prose text={call.about} />
          <Part title={t('reference.rights')}>
            <Prose text={call.rights} />
          </Part>
        </div>
        {parameters.length > 0 && (
          <Part title={t('reference.parameters')}>
            <Fields rows={parameters} />
          </Part>
        )}
        {call.body && (
          <Part title={t('reference.body')}>
            <Fields rows={fieldRows(call.body.schema, schemas)} />
            <Code label={t('reference.definitions')} text={typescriptOf(call.body.schema, schemas)} />
          </Part>
        )}
        <Part title={t('reference.answers')}>
          <Answers answers={call.answers} schemas={schemas} />
        </Part>
      </div>
      <div className="grid content-start gap-6">
        <Part title={t('reference.sample')}>
          <Samples request={sample} />
        </Part>
        <Part title={t('reference.try')}>
          <TryIt call={call} input={input} onInput={setInput} isReal={isReal} />
        </Part>
      </div>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid gap-2">
      <h4 className="font-semibold">{title}</h4>
      {children}
    </div>
  );
}
