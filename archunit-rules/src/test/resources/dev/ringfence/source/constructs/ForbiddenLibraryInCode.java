package shop.constructs;

class ForbiddenLibraryInCode {
    Object context() throws javax.naming.NamingException { // javax.naming.NamingException: both
        return new javax.naming.InitialContext(); // javax.naming.InitialContext: both
    }
}
