-- AlterTable
ALTER TABLE "Session" ADD COLUMN "nonceHash" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Session_nonceHash_key" ON "Session"("nonceHash");
