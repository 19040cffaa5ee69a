package shop.constructs;

import java.sql.*; // java.sql.*: source

class ForbiddenLibraryByStarImportWhoseTypeNoClassNames {
    void run() {
        RowIdLifetime nowhereElse = null;
    }
}
