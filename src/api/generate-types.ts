import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { type DocumentNode, parse, visit } from 'graphql';

/**
 * Generates the TypeScript types of the resolvers of a schema.
 * @param schema the text of schema.graphql.
 */
export async function generateResolverTypes(schema: string): Promise<string> {
  return codegen({
    filename: 'resolver-types.ts',
    schema: keepResolvedFields(parse(schema)),
    documents: [],
    config: {
      contextType: './answer/answer.ts#AnswerContext',
      defaultMapper: 'object',
      enumsAsTypes: true,
      immutableTypes: true,
      useTypeImports: true,
      resolversNonOptionalTypename: false,
      scalars: { ID: 'string', Day: 'string', Edtf: 'string', Decimal: 'string' },
    },
    plugins: [{ typescript: {} }, { 'typescript-resolvers': {} }],
    pluginMap: { typescript, 'typescript-resolvers': typescriptResolvers },
  });
}

/** Keeps one field of each type other than the root types: only root fields have resolvers. */
function keepResolvedFields(schema: DocumentNode): DocumentNode {
  return visit(schema, {
    ObjectTypeDefinition: (type) =>
      type.name.value === 'Query' ? undefined : { ...type, interfaces: [], fields: type.fields?.slice(0, 1) ?? [] },
    InterfaceTypeDefinition: (type) => ({ ...type, interfaces: [], fields: type.fields?.slice(0, 1) ?? [] }),
  });
}
