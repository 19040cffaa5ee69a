package shop.constructs;

import java.sql.Connection; // java.sql.Connection: source

class ForbiddenLibraryImported {}
