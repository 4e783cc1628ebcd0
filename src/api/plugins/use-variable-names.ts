import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Refuses the one variable name whose value graphql-js would drop, which would disable a filter silently. */
export function useVariableNames(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(refuseProto);
    },
  };
}

function refuseProto(context: ValidationContext): ASTVisitor {
  return {
    VariableDefinition({ variable }) {
      if (variable.name.value === '__proto__')
        context.reportError(
          new GraphQLError('A variable cannot be called $__proto__.', {
            nodes: variable,
            extensions: { next: 'Rename the variable.' },
          }),
        );
    },
  };
}
