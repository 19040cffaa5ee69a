package shop.constructs;

import java.sql.*; // java.sql.*: source

class ForbiddenLibraryByStarImportUnused {}
