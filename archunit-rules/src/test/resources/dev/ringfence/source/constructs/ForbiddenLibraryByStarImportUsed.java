package shop.constructs;

import java.sql.*;

class ForbiddenLibraryByStarImportUsed {
    Connection connection; // java.sql.Connection: both
}
