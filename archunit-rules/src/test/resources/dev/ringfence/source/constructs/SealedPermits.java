package shop.service;

sealed interface SealedPermits
        permits OrderPermitted { // shop.service.OrderPermitted: source
}

final class OrderPermitted implements SealedPermits {}
