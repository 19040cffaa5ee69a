package shop.service;

public class SeniorHolder extends DeskHolder {}
