import type { LetterTemplate, TemplateName } from '../model/letter-template.ts';

/** The letters as they come, in English; an office may replace any of them. */
export const ENGLISH_LETTERS: Readonly<Record<TemplateName, LetterTemplate>> = {
  acknowledgement: {
    subject: 'Your request for information, reference {{reference}}',
    body: `Dear {{requester}},

Thank you for your request for information, which we received on {{received}}.

Our reference is {{reference}}. Please quote it if you write to us about this request.

We are handling it under the {{law}}. We will answer as soon as we can, and by {{deadline}} at the latest.

If we need to ask you anything so that we can find what you want, we will write to you.

Yours sincerely,
{{officer}}
{{authority}}
`,
  },
  clarification: {
    subject: 'Your request for information, reference {{reference}}: a question',
    body: `Dear {{requester}},

Thank you for your request for information, which we received on {{received}}. Our reference is {{reference}}.

So that we can identify and find the information you want, please tell us:

{{unclear}}

We will go on with your request once we have your answer. If it would help to talk it through, please contact us.

Yours sincerely,
{{officer}}
{{authority}}
`,
  },
  department: {
    subject: 'Information request {{reference}}: answers needed by {{departments}}',
    body: `Hello,

We have received a request under the {{law}}. Please let us have, by {{departments}}, for each question below:

- whether you hold the information, and where you looked;
- the information itself, as it is, without editing it;
- anything you think should not be released, and the harm that its release could do;
- if it would take many hours to find and extract, an estimate of the hours.

{{questions}}

Please do not delete or change anything that could be part of the answer: once a request has arrived, that may be an offence.

The answer is due by {{deadline}}.

Thank you,
{{officer}}
`,
  },
  extension: {
    subject: 'Your request for information, reference {{reference}}: more time',
    body: `Dear {{requester}},

We received your request for information on {{received}} and are handling it under the {{law}}. Our reference is {{reference}}.

We need more time to answer, because:

[why the law allows more time here, and the provision]

We expect to answer by {{extended}}.

If you are unhappy with this: {{review}}

You may then complain to {{regulator}}.

Yours sincerely,
{{officer}}
{{authority}}
`,
  },
  refusal: {
    subject: 'Your request for information, reference {{reference}}: our decision',
    body: `Dear {{requester}},

We received your request for information on {{received}} and have handled it under the {{law}}. Our reference is {{reference}}.

You asked:

{{questions}}

Our answer to each question:

[the answer under each number, and whether the information is held, unless saying so is itself exempt]

What we withhold, and under which provision:

{{exemptions}}

Why each provision applies:

[the harm, or why the information is of the kind it protects]

The public interest, for each qualified exemption or exception:

In favour of disclosure: [reasons]
In favour of withholding: [reasons]
Our conclusion: [why the one outweighs the other]

If you are unhappy with this decision: {{review}}

You may then complain to {{regulator}}.

Yours sincerely,
{{officer}}
{{authority}}
`,
  },
};
