import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { type DocumentNode, parse, visit } from 'graphql';

/**
 * The types of the resolvers that a schema calls for, as TypeScript.
 * @param schema its text: schema.graphql.
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

/** Only root fields have resolvers of their own: of every other type one field stands for all. */
function keepResolvedFields(schema: DocumentNode): DocumentNode {
  return visit(schema, {
    ObjectTypeDefinition: (type) =>
      type.name.value === 'Query' ? undefined : { ...type, interfaces: [], fields: type.fields?.slice(0, 1) ?? [] },
    InterfaceTypeDefinition: (type) => ({ ...type, interfaces: [], fields: type.fields?.slice(0, 1) ?? [] }),
  });
}
