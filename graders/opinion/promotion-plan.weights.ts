import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: 0f77d9797c729754. */
export const weights: Weights = {
  questions: [
    { id: 'one-artifact', bias: -3.64 },
    { id: 'other-artifact', bias: -2.42 },
    { id: 'approval-gate', bias: -3.43 },
    { id: 'stage-like-prod', bias: -4.32 },
    { id: 'masked-data', bias: -3.12 },
    { id: 'observability', bias: -4.36 },
    { id: 'environment-labels', bias: -3.91 },
    { id: 'specific-rollback', bias: -3.62 },
    { id: 'quick-rollback', bias: -3.26 },
    { id: 'way-around', bias: -2.55 },
    { id: 'gate-before-stage', bias: -4.26 },
    { id: 'gate-before-prod', bias: -4.05 },
  ],
  limits: {
    'one-artifact': { threshold: 0.73, settles: 0.98, doubt: 0.12, objects: 0.98 },
    'approval-gate': { threshold: 0.88, settles: 0.98, doubt: 0.12, objects: 2 },
    'stage-like-prod': { threshold: 0.92, settles: 0.98, doubt: 0.12, objects: 2 },
    'masked-data': { threshold: 0.82, settles: 0.98, doubt: 0.12, objects: 2 },
    observability: { threshold: 0.82, settles: 0.98, doubt: 0.12, objects: 2 },
    'environment-labels': { threshold: 0.82, settles: 0.98, doubt: 0.12, objects: 2 },
    'specific-rollback': { threshold: 0.88, settles: 0.98, doubt: 0.12, objects: 2 },
    'quick-rollback': { threshold: 0.82, settles: 0.98, doubt: 0.12, objects: 2 },
    'lane-order': { threshold: 2, settles: 2, doubt: 0, objects: 0.82 },
    'test-gates': { threshold: 0.73, settles: 0.98, doubt: 0.12, objects: 2 },
  },
  bits: `gpmn+U5fDMPkiGKcTw16Re0xQll6GA8EPf8nWJ5nyKaACM1bTUI-bdkRAx5bJLJXIVrz2DR4OVYKrEGV-yHTNLRjEG8IbEkhXJVHpdli5Jj1D9
FGQhleVogJQzqI2jvtSYyeHDJHqxGhoiUrEhFRyNWMw7ozthJVwR1-4fX5up6NYY7ZaCDGEG95A-d558Bym0RC1Z-81R87UgLe4jpqRVAr5D7C
WkkdCXv6H3BGMJTX9SxhnQIVxMMkIto2rlHdQ3CfVnAy1qZiidwbZ5a2whtmx2EJ9rCYrv7qBb-MnkPGIj7T-l0YYVnf4Y43goAD7RHIaiOEvQ
-DAOEDa72BImM7d5NC0BMwZddp-ccr+PQUcEBieyMwepVgpRi6R0tDL0lSxzTP1H+LgCxcMlEPaRGpLbSgKpNXcZcIHm2E1i5whbLlH9UQ8+5E
vJymR1W478oDWc4iJTiTw3r4JdTFidIx67bYX4tc0nUuhHLrHbk8CCGjxRPVx3xgsyKwZc0qmAXkMhFuGFic5DhOKBRoUg11LtZUyQrCa6KFgY
Dx8l3lrwzDNEYLscPID9gGv5c5RhUdfVYWngA4AX0dl3si4xCYJNdgNXDEAXx1ht+pfhpSbIAkZ5KOmXwcJqKCw8rGDpnGjFJaBkBmo1qaQi39
I2JronGvoSWuXwKIHxR-4B8ejjDjM2AVQqUlYHJTpE5N+wjXGAxBvCePFKoYThc-6NnxqQd9JB0qB+wHo43J4b9xZGPKLRpx5k2zfUtmao9QT0
ZE5x-iCE0581tO0BkBkeCDkbRFGRnxUSAfaiPoPnTIr-yGZtYCOU1S71mjUFS6xV8mH0JaGSAEIAGPqke4D2KKas3dOUueBfgBNs93R4qAiOFC
xt2YocqBsht5IyMqgatSg2AnTY4wkbTp-nhOgcrSL0qeqxieOCZsBDdJNO5QKPCDnlgas2mAYLj0QztEPqmNjyceF-HWCccuJFiXNpEGb5G0D0
xC4DR-pKNgky860xIbGCKSAzCNjdgDPIbL8tWHmNC6GNYuZM2sDhGmAUuxZzUieQhD4OsfauDJevc0-tCfY9rujtgzn6BJynAxOykMTige+aYc
yMNlxNwh99uzlfkGxBLVRRoMS+8nZFv8JgYvTz4gWxwsoM3auNkNg76ATuDfADtPwlqGlnmab67PYbajxcFPXmT6B4xayrpXxeOgh+DBqEFfBh
89jRbyMT0ikt-MgWTBPsKqwZm12UXcAT+ZOl5NwXoksnpgA6W4CxNjbsmAjzuJuVrKJS4XzV0iYla0Ye3QTW5spSJ7MPhhE443P+bqANY0hXsv
Znqq8stN0RMQMagH1S9dIZO7E1fMyaaubUPsIjAdQCFmpqanFJ+rnmQS5IHsoAenTgPhQBy3jX9cFfRcZTg+Av2S+YKVy2rkhFYSDtEP-NdmdB
P7vA3QbWqxGbwJ6KksgeoVwHHKZxupkOYmRBFZXXSgOUOl1x55kBC5fn5IwhbaTN5kuFtHjOjzdqgfIK8RIm+K0jPczTGmufRRkWrjcuiMoBlX
cCkm8pfFWVBQ+0bg0LfX+rF3pkkoOggQeapJ0ipLK2omqGA77lc3KyEPZ8KKPmiv+XLwSgcDmQrh6Qz3bEgkQtCWIHYPFEkSEp2WNpBLRiXrWL
Y-7nSkltR64sDLcPLEkSmZQYg3ieBIIaaEZ7XqzLhPip-TwUG1Tm6OUMiSg1KAYx6ifYGrzemTyjREREKiZZWvXqpoOK-3+45CUpmWAT2M5z8i
IGVgQD-5gjpa1nsZFrCk5HFdqtY89cE5SPI62KjzE-+F1GOOhndnBxTGLqoARvqsM6pnPNgcRFjL00Sze1zFjj318WdJjCoS805reil6AEV3Gk
ow7lO5iALjYlQSUKmhYELMkQtzFKs2Kw+HVcWagypJ5ixVHCIpk+kF9EFMueKENbPwUdn50FFQBijM-PerTiCa4lLq6-jcrBaY0Hn0Fj2nwLOw
DSiTFHwDkxiSg-7x4OGY6h0qSxjChkOcGBIJTdoWgkMp4CuzLOsPD7usMmiMtXMJawxwITS4uncd-9bDGEGPZE-wovkLj2y65PBreW+8mQZmjK
pdG5PoIRsaaQ4kzGVRT5PlCkTyAhScu2YJszsxmXF3RlXCxlrgUwd5NmQR2vYZjVgMnN58jMuwkxUbHpD7nQ5AC8Uk6cG9gKYcQgKhiIZPVR-E
g3ZCmw1fjJyXEE7bpaTDyEAF-gnxuF+ANMqXof5jQINnqwGWXzbsUMaUiMicM1mTXAlkBGIGUEKMiMoTuBX2eKH7WN5oWFOhE0dgdZTzevtEAk
IuJfzds+M8iVPQjr2ipFdFcanLObIf47LNmTic2uAKGDeiNV06ux2T2WzbU5cPpANjc2R0Cyovg1wyxHQDJl6UM-X0khoo7mWKID5kO8VkepmT
TGeskriyUROUU-wzIGUpY4Ia9M8YuE7gMsIDpjkzBV+k+yi2VESyLv9m69RSqpY4OcoJNV4IWhrwJz2xjkTfxKjbnSkRxn0fJxo5VGtIlHOoGa
kmp44U70kS00K0IOCpDpYGSzmPk8UUuk5IJzXp4UDJx4IOa3NNj8kjKUEkizocM8BHlEt9m8mNFppDmsP1Z+TCohQBaooKEK6q-JCSaohy+Xhz
pGj0RFfeVtkqzs7jIxkQTeT1nbsSJO6qToS3tiUmN3yWLE1JtL4KY1krWT-qqrKV1uG9UVx4c3kVpLqGWVSUlaSV1TJVzTEg2Skp4xvUJlBDFr
TmLOjwr5ZygDJyVsYRqimSRJZyIYmUd+gmhoVOSvEJVa6RkXktokJtYEn5B70ma6ut9cF8nKKzmFrnizg22ki9USHceukk30aYrwcyqXNpUXJJ
FT7KcGRwyOFZ6SpytpEHOmVHxR0kxotKHl8+IkeQ363d2KWWhc6UVcSraUqyQcF6YRN4gbnuYNCTqyMlGeJWRZRRHhluSzKCykcN+IItA0WMqa
dqVYgmKTsLa1qECBspGQjVmUOYJqg0WwURNmaKaUVTFsWEtj0WrJaQUtWjrIQVyFjGzoGs6iVxAzYjqaRtKBDQ0itpSHbZEJ2gFsRrZNQmYTUT
UFsCRbWxYT0RogiKoRphaBHXVUlJoFTt6qWBQDJRF5hf3iFjMIHiMnvkjYyLNKuaayD6QB1wrYP3d7ms4cIOsZdGixVwi8MczmcRSS67uoVG80
+FTypvtFbnUhcLeyQS2W7MDlk0yPSt8yBLRHHHVR1tkKlcFqaRmzQTzkXBFb5oI5BjqqxjIpNHDe80huZ0uUKOjVxUx1cRuYliU2qsyKj0qH-I
YMoiR78kRGcLyWmaQqTOC1dQSOsHmuUk2-hK5UUiGQDh-JRb1ElWUVnq6fEWnWUIumLaaXrLH8f1lqCZF9hgVlUqGkV6Te6jkishqXlOVfFrhO
iSlKb2RQ9ZX4Mmv8aLtGVSztuTWVJhaq5Oa1uUSr2oKkcVLCRpoDQ1JI3tqMFPSKx2XvocTm0Umc5WrBd3pLO1tLPpp5oCLGWB1XHnsdQyyml6
VljkpCGSpK2RkKD1iTGt6cUhFvEl2Ft49xqIZ+OJl0BPU+XMG1y3VWpYIPHi0+kkZqiby8IKxkjMZs1srrRkaF1YeERb7Y6xOYIpzIksCuecl0
i3cEcHMo4ZMjodQPVbxIUMYJlNzI2rkZywVITTutVI5QkkBz513sBUdoAc9WUb1ESo0uqS7wh5F8wkKFV9lFbnLuliFuSofhgKKCVZTR9PUzyh
b9dN2U9pBuJI5-ptVt8OS15KnAK16WdlW6rUVI2KrZqUVVdPdxLr0EU1qKaCQDovfkiUKpoZYxP8M7IlDWjW7Tqmha5+lKT3yOLVHU1TtoYdqk
pCR+RcxgUiRR+y66wlnXU5SMu2Mp0gyhbd4cxwn7mdwPGmS7h8VSZO0Yk2RxUNjgSlGkLlMlkpmUBlETanlF1cE+wl-IGuTmJ1lUSrUKj9dNCN
ytGaqTaRTyozyUk6JP6VKmM4wcwITGRNoLapcWaEc2mmKTyQyWpiIixI5s2HFDmBTANAgu1rHaYMaGuiEhCYT7usrkI62K8fSl8--rF0g4cN1h
QynJu2mtLZbnqV7vX2BR3V7CuiWL2pOcyF6SV5ijrOXRlqbpcxli0XaIkWuGlEVV5KrD7S5kiPLu2V3AUDSlD-yzM1HhO6Rn0Hxtp2xZFkZPyg
mkpUywNdOc2qJpszIcWBzpCKFHquDGUlqr0eMcITNV6jMMrRNNdpqYfmhdsDTVeWcqBtiUrOOJJfElU60Wd4SKj7M3kTbTGsoD-uL6gieR-6gx
eVMMLuKKmt0jo6eo8PEZ-sso0hSSd0yWZ6MYM0kdLJ2mR1tIfe4QBPCl1FpP4mkFDaFki0UTdMyUHVuSCoGQAJ7IrAD9QPYBpJJYN0JKLYJjTF
1E-LFACQRDVfRhEvoooOIUrrVqAlgeSRBqShCUXKgkopIdlV3EqLVIQ6QKCddKJqiQULFgmS4fWTxWZSrI4mallaS52sKKRTm6gWUaKqQXykMy
KuS2HOmMO+grUrokk4iKdTTqTJzosDNL+mZYRtUuGbqkkaqabeYanMNf4QhjaUj6z1jgHyje0kUKIVI7gRGjwtjsi49kTqUcP6kupWlazR4PEP
cIu1XRGaJ9qkanstkniqpiSWUVRNMZ5qeQVUOmpdcVMNJpVWKkmaNHR8gdGkm00iBNfP0IIbZVZDopwUcWQzArlnmhShg20UILDGUBjd-7RfYx
SHKulr60v52abVPbtGFbsKjuxvdtS3frzOSksq6sUK5dp1Lp76KzX9dBFR5ylWTiY3Z6xqQh+WVpTKVWNrr1r7KVzl6SZBQBow680RpQ0XOODx
18KHcxBjiMms6LnpMVGcmTyvrROH+WdyhNVv7lINjQTWlHh4p7xISmKYwhqpd7sIJpksJLNc5skMHPpazPdcMXeF7wiLan3PlOEdKe873DVmpP
fFt1YwjLf6QZreLSqRQKOzjiRxYdeyaRF8gTPnW3kDpcGLpQU1ZEKoyMoS3kRKyFlo8KCSNkYoFHOv9xmxJ1AQBAgCIDiSQKh4hj3--UaSqWlq
L+vqqUkjUIrkqUpqFhU+ARPEcqUcQSlqBh8SKU5SE2FIZNPV1p6jK+WFSKVngKmSVpj7CXFJqAoO0iKy9sHc4jn9OTznkDlhaOqxwW8h5qi4Te
GXezgkUnyBtC5wVGFZ2tZaJWHxIylUTF0L3FTTrsGLK2ykcL5RM5SkRYtDtezHlF3Jnh9coRcIKT6BD6w7FZplkptHefMyyiP8s5ICqvVy1USk
2KsjQi8okHqZVszi8tpZvZQn9ki1gbzlNdoZMspT+lvNdSR6MOlGKYMkiLSaqMUE2Sho780NN78Jg6AXFpsipqrvRxUW68zl0IRA2doeRR2eRt
1iXGVNRvaiw1SNtVrktgpmOtq6EqrrqkWHqUZnwpUkVV8JRVjcwt11P-ilSMV1en7ijVdzWVCl-X5UZrrepo0JEANjUI1MfEXRE8J1+bZWzKuy
OlnJdoKjIdGakRm11KlbyIZHm5BDzYPTmeRRSGFHz4YoqigXjdIJySS8201xgqltlZLJzZKJuLJFqID2XXuZTXeNKODTKl0ZRzIY4SatzMv1ui
UXliPU68YKmyW14iWUyRY6wpIzijmd7JPzdEDZywyT7VoK0FZxqFzS2MZZ5YyTxYSJuY7nRJRRNMNJ1kyk00eQRynR6jyAaG06ocV3NjSbVpmI
Xd9XuY1VdgOrbp1RRV7MfqquSX7u30aNeXnK5O3llOenuSXt466O62FPV19aEDqOXrzVFRLXsaZvetEbHXdH6uudVsqqr6Kz75tWqFj8ezj6qr
U1Ubbs11561quX5AUPSZLutTJ5pUMXFVGROX2copnDNZxkyOSWzcEJNbqwkviaLeEMaqsCfG8wOYZlMCZlR6Q95QfyzDq95NDVUFTaWPaSSH1S
vrxkuPpvWMnuiIeHJtFZLG0sMZSHnMTRFfEXpPkIzvlHpfSaZ7NlsaKS1Fd8IHm5IpkyLKG5UOTKL6md4cEiBjkHMvbOz8Iuz55S0cIlMS6BZR
vYRRtp5ZIqOp1h20MYqAQ9AvYAjNELonU46eL4hgNMw6VtGeLuyW+jSTn2ghRJdywCdPzglhJpmPA9bryU9EVVXeYVF9cuKZNq7wV0CVtimqJq
ImjbUUtSX7qt1RVJg-UuQ8V1dZKANnU2KGVG3kUkSnh5Iir2VZNt60HhIDK7lipMVSqMYRGyaEa4OsoC5MVQqd4qzILLxyOCGMrIpqwvcum5ee
5M9gmhaVFNn8MMJNd1B9xSVMLeQpskaFyqroE9BPsFZrMoiwmsOoGV8wMuSTyWKyfaqJdJniiiWepMaWdFRccKxROHzQcVOzQyiWMSljmmOzSR
WepxRfzkkHRqPF9MSOkbOvzQpNjzeyxfE0HAaOYNYBBYaEvLdS5JjxIezbwPZPZ3cWA2qVFT9XK0dZNBYJa6CqFX+W28sBFBWOnrlbPwbXHqan
ucXXq2P7a50J-44S0r7adlV46JT3t16TFhrkdlKD1Lp2ySL+6YHqD`,
};
