-- CreateTable
CREATE TABLE "ReleaseView" (
    "releaseId" TEXT NOT NULL,
    "viewerId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "participantId" TEXT,
    "sessionId" TEXT,
    "seenAt" DATETIME NOT NULL,

    PRIMARY KEY ("releaseId", "viewerId"),
    CONSTRAINT "ReleaseView_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReleaseView_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReleaseView_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
