package shop.service;

abstract class UnusedParameterNamedLikeType {
    abstract void run(int OrderDesk);
}
