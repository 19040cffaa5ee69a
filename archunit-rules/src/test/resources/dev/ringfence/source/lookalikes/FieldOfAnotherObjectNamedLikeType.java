package shop.service;

class FieldOfAnotherObjectNamedLikeType {
    int run(Clerk clerk) {
        return clerk.OrderDesk.length() + new Clerk().OrderDesk.length() + ((Clerk) clerk).OrderDesk.length();
    }
}
