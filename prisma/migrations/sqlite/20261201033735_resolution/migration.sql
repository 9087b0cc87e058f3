-- CreateTable
CREATE TABLE "Resolution" (
    "exerciseId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "scenarioId" TEXT,
    "note" TEXT NOT NULL,
    "sources" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("exerciseId", "number"),
    CONSTRAINT "Resolution_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "Exercise" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
