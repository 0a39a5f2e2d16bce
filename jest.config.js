export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/tests/support/transform.js' },
  setupFilesAfterEnv: ['aws-sdk-client-mock-jest', 'aws-cdk-lib/testhelpers/jest-autoclean'],
};
