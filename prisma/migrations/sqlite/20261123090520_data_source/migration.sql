-- AlterTable
ALTER TABLE "Exercise" ADD COLUMN "dataSource" JSONB;
