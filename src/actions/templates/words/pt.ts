import type { TemplateWords } from "./en";

const portuguese: TemplateWords = {
  owners: {
    cfo: "CFO",
    coo: "COO",
    sales: "Diretoria comercial",
    service: "Gerência de atendimento",
    people: "Diretoria de pessoas",
    accounting: "Gerência contábil",
    accountant: "Contabilidade",
    controller: "Controladoria",
    treasurer: "Tesouraria",
    lead: "Liderança da equipe",
    emergency: "Chefia da emergência",
    theatre: "Gestão do centro cirúrgico",
    nurse: "Diretoria de enfermagem",
    wards: "Chefias de enfermaria",
    discharge: "Equipe de alta",
    infection: "Controle de infecção",
    pharmacy: "Farmácia",
    medical: "Diretoria clínica",
  },
  units: {
    "%": "%",
    thousands: "mil R$",
    money: "R$",
    days: "dias",
    hours: "horas",
    minutes: "minutos",
    points: "pontos",
    customers: "clientes",
    people: "pessoas",
    bookings: "lançamentos",
    complaints: "reclamações",
    operations: "cirurgias",
    bedDays: "leitos-dia",
    falls: "quedas",
  },
  templates: {
    company: {
      title: "Trimestre da empresa",
      objectives: [
        [
          "Os clientes ficam porque o problema é resolvido na primeira vez",
          "Retenção líquida de receita (NRR)",
          "Solicitações resolvidas no primeiro contato",
          "Clientes perdidos no trimestre",
        ],
        [
          "O dinheiro entra tão rápido quanto entregamos",
          "Prazo médio de recebimento (DSO)",
          "Faturas enviadas em até dois dias após a entrega",
          "Recebíveis vencidos há mais de 30 dias",
        ],
        [
          "Aqui é fácil fazer um bom trabalho",
          "Recomendação dos funcionários (eNPS)",
          "Saídas que não queríamos",
          "Dias até preencher uma vaga",
        ],
      ],
      kpis: [
        "Receita",
        "Entrada de pedidos",
        "Margem bruta",
        "Despesas operacionais",
        "Pedidos entregues no dia prometido",
      ],
    },
    team: {
      title: "Trimestre da equipe",
      objectives: [
        [
          "Os gestores confiam nos números que recebem",
          "Dias para fechar o mês",
          "Correções lançadas após o fechamento",
          "Gestores que dizem que o relatório ajuda a decidir",
        ],
        [
          "A rotina já não consome a nossa semana",
          "Horas por mês em lançamentos manuais",
          "Faturas conciliadas sem intervenção",
          "Horas extras por pessoa e mês",
        ],
      ],
      kpis: [],
    },
    finance: {
      title: "Indicadores financeiros",
      objectives: [],
      kpis: [
        "Receita",
        "Entrada de pedidos",
        "Margem bruta",
        "Despesas operacionais",
        "Prazo médio de recebimento (DSO)",
        "Cobertura de liquidez",
        "Erro de previsão",
      ],
    },
    scorecard: {
      title: "Balanced scorecard",
      objectives: [
        [
          "Ganhamos o bastante para pagar o nosso crescimento",
          "Margem operacional",
          "Lucro convertido em caixa",
        ],
        [
          "Os clientes nos recomendam sem que se peça",
          "Net promoter score",
          "Clientes que voltam a comprar em um ano",
        ],
        ["Os pedidos fluem sem espera", "Dias do pedido à entrega", "Pedidos que exigem retrabalho"],
        [
          "Nossa gente tem as competências que o trabalho de amanhã pede",
          "Funções-chave com substituto treinado",
          "Dias de treinamento por pessoa",
        ],
      ],
      kpis: [
        "Receita",
        "Margem operacional",
        "Reclamações por 1.000 pedidos",
        "Clientes mantidos",
        "Pedidos entregues no dia prometido",
        "Rotatividade de pessoal",
        "Vagas preenchidas internamente",
      ],
    },
    hospital: {
      title: "Operação do hospital",
      objectives: [
        [
          "Os pacientes são atendidos quando precisam de nós",
          "Espera mediana na emergência",
          "Pacientes da emergência internados ou em casa em até quatro horas",
          "Cirurgias canceladas no dia, por mês",
        ],
        [
          "Há um leito livre para quem precisa",
          "Tempo médio de permanência",
          "Altas antes do meio-dia",
          "Leitos-dia perdidos por alta atrasada, por mês",
        ],
        [
          "O cuidado é seguro em todas as enfermarias",
          "Quedas com dano por 1.000 leitos-dia",
          "Higiene das mãos conforme a norma",
          "Medicação conferida em até um dia após a internação",
        ],
      ],
      kpis: [
        "Ocupação de leitos",
        "Utilização do centro cirúrgico",
        "Tempo médio de permanência",
        "Reinternações em 30 dias",
        "Afastamentos por doença",
        "Custo por caso",
        "Pacientes que nos recomendariam",
      ],
    },
  },
};

export default portuguese;
