import { useI18n } from '#i18n/useI18n.ts';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';
import type { Call } from '#reference/rules/document.ts';
import { isList, type Input } from '#reference/rules/request.ts';

interface InputFieldsProps {
  call: Call;
  input: Input;
  onInput: (input: Input) => void;
}

/** Form fields for the parameters and the body of a call. */
export function InputFields({ call, input, onInput }: InputFieldsProps) {
  const { t } = useI18n();
  return (
    <>
      <div className="grid gap-3 empty:hidden sm:grid-cols-2">
        {call.parameters.map((parameter) => {
          const { name, required, schema } = parameter;
          const shared = {
            value: input.values[name] ?? '',
            required,
            className: `${inputClass} code`,
            onChange: (event: { target: { value: string } }) =>
              onInput({ ...input, values: { ...input.values, [name]: event.target.value } }),
          };
          const choices = choicesOf(schema.type === 'boolean' ? ['true', 'false'] : schema.enum, required);
          return (
            <Field
              key={name}
              label={<code className="code">{name}</code>}
              hint={isList(parameter) && t('reference.try.list')}
            >
              {(control) =>
                choices ? (
                  <select {...control} {...shared}>
                    {choices.map((choice) => (
                      <option key={choice}>{choice}</option>
                    ))}
                  </select>
                ) : (
                  <input {...control} {...verbatim} {...shared} />
                )
              }
            </Field>
          );
        })}
      </div>
      {call.body && (
        <Field label={t('reference.body')} hint={!isJson(input.body) && t('reference.try.json')}>
          {(control) => (
            <textarea
              {...control}
              {...verbatim}
              dir="ltr"
              rows={Math.min(input.body.split('\n').length + 1, 16)}
              value={input.body}
              className={`${inputClass} code field-sizing-content max-h-96 py-2`}
              onChange={(event) => onInput({ ...input, body: event.target.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}

const choicesOf = (values: unknown[] | undefined, required?: boolean) =>
  values && [...(required ? [] : ['']), ...values.map(String)];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
