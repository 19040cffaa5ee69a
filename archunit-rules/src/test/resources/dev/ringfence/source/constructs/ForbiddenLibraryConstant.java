package shop.constructs;

class ForbiddenLibraryConstant {
    int code = java.sql.Types.VARCHAR; // java.sql.Types: source
}
