import { graphql } from '../../../../schema/generated/gql';

/** Says what bringing a file in would do. */
export const previewMutation = graphql(`
  mutation PreviewRegisterImport($input: PreviewRegisterImportInput!) {
    payload: previewRegisterImport(input: $input) {
      preview {
        ...ImportPreview
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Starts to bring it in. */
export const startMutation = graphql(`
  mutation StartRegisterImport($input: StartRegisterImportInput!) {
    payload: startRegisterImport(input: $input) {
      import {
        id
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** How far one has come. */
export const importQuery = graphql(`
  query RegisterImportProgress($id: ID!) {
    registerImport(id: $id) {
      id
      state
      percent
      linesDone
      linesTotal
      problem
      errorCount
      errors {
        line
        field
        message
      }
      counts {
        added
        changed
        same
      }
    }
  }
`);

graphql(`
  fragment ImportPreview on RegisterPreview {
    columns
    mapped {
      field
      column
    }
    matching
    firstLines
    lines
    errorCount
    errors {
      line
      field
      message
    }
    counts {
      added
      changed
      same
      gone
      goneResidents
    }
  }
`);
