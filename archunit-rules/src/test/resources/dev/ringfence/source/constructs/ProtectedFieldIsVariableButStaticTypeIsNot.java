package shop.service;

class ProtectedFieldIsVariableButStaticTypeIsNot extends Clerk {
    OrderDesk desk; // shop.service.OrderDesk: both
    int length = OrderDesk.length();
}
