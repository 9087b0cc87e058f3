-- CreateTable
CREATE TABLE "IndicatorNote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "exerciseId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "observedOn" TEXT NOT NULL,
    "sourceUrl" TEXT,
    "createdAt" DATETIME NOT NULL,
    "requestKey" TEXT,
    "requestHash" TEXT,
    CONSTRAINT "IndicatorNote_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "Exercise" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "IndicatorNote_exerciseId_number_key" ON "IndicatorNote"("exerciseId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "IndicatorNote_exerciseId_requestKey_key" ON "IndicatorNote"("exerciseId", "requestKey");
