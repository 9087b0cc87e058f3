-- AlterTable
ALTER TABLE "Exercise" ADD COLUMN "dryRun" JSONB;
